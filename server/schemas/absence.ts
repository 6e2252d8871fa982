import { Type } from 'typebox'
import type { AbsenceView, SubstituteView } from '../bancheng.js'
import { instantSchema } from './instant.js'
import { objectOf } from './object-of.js'

/** When somebody is away. */
export const absenceSchema = objectOf<AbsenceView>({
  id: Type.String(),
  userId: Type.String(),
  userName: Type.String(),
  from: instantSchema,
  to: instantSchema,
  reason: Type.String(),
  substituteName: Type.Optional(Type.String()),
})

/** Who takes over for whom. */
export const substituteSchema = objectOf<SubstituteView>({
  userId: Type.String(),
  userName: Type.String(),
  substituteId: Type.String(),
  substituteName: Type.String(),
})
