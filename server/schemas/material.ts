import { Type } from 'typebox'
import type { Material } from '../bancheng.js'
import { objectOf } from './object-of.js'

/** A material of a case as it stands. */
export const materialSchema = objectOf<Material>({
  id: Type.String(),
  name: Type.String(),
  required: Type.Boolean(),
  tolerable: Type.Optional(Type.Boolean({ description: '可容缺' })),
  pledge: Type.Optional(Type.Boolean({ description: '可告知承诺' })),
  submitted: Type.Boolean(),
  pledged: Type.Optional(Type.Boolean({ description: '已以书面承诺代替' })),
  copies: Type.Optional(Type.Integer()),
  note: Type.Optional(Type.String()),
})

/** A material as it is handed in. */
export const submittedMaterialSchema = Type.Object(
  {
    id: Type.String({ minLength: 1, maxLength: 100 }),
    name: Type.Optional(Type.String({ maxLength: 200 })),
    submitted: Type.Optional(Type.Boolean()),
    pledged: Type.Optional(Type.Boolean({ description: '以书面承诺代替' })),
    copies: Type.Optional(Type.Integer({ minimum: 0, maximum: 1_000 })),
    note: Type.Optional(Type.String({ maxLength: 2_000 })),
  },
  { additionalProperties: false },
)
