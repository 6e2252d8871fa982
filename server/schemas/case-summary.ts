import { Type } from 'typebox'
import type { CaseSummary } from '../bancheng.js'
import { clockViewSchema } from './clock-view.js'
import { instantSchema } from './instant.js'
import { objectOf } from './object-of.js'
import { oneOf } from './one-of.js'

/** The states of a case, as the list can be asked for them. */
export const caseStateSchema = oneOf([
  'submitted',
  'supplementing',
  'referred',
  'reviewing',
  'decided',
  'closed',
])

/** The properties of a case in a list; its page has more. */
export const caseSummaryProperties = {
  number: Type.String(),
  matterId: Type.String(),
  matterVersion: Type.String(),
  matterName: Type.String(),
  kind: oneOf(['joint', 'bundle', 'single'], '联办件、一件事、单办'),
  applicantName: Type.String(),
  state: caseStateSchema,
  stateText: Type.String(),
  receivedAt: instantSchema,
  acceptedAt: Type.Optional(instantSchema),
  acceptanceDeemed: Type.Boolean(),
  decidedAt: Type.Optional(instantSchema),
  closedAt: Type.Optional(instantSchema),
  result: Type.Optional(oneOf(['granted', 'refused', 'withdrawn'])),
  clock: Type.Optional(clockViewSchema),
}

/** A case in a list. */
export const caseSummarySchema = objectOf<CaseSummary>(caseSummaryProperties, { description: '办件' })
