import { Type } from 'typebox'
import type { HistoryEntry } from '../bancheng.js'
import { instantSchema } from './instant.js'
import { objectOf } from './object-of.js'
import { oneOf } from './one-of.js'

/** One thing that happened, as a sentence. */
export const historyEntrySchema = objectOf<HistoryEntry>({
  sequence: Type.Integer(),
  at: instantSchema,
  kind: Type.String(),
  actor: Type.Object({
    kind: oneOf(['person', 'rule', 'engine']),
    userId: Type.Optional(Type.String()),
    name: Type.String(),
  }),
  sentence: Type.String(),
})
