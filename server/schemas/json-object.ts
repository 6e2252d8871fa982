import { Type } from 'typebox'
import type { Json, JsonObject } from '../bancheng.js'

/** Data whose fields a form defines. */
export const jsonObjectSchema = Type.Unsafe<JsonObject>({
  type: 'object',
  additionalProperties: true,
  maxProperties: 2_000,
})

/** Any JSON. */
export const jsonSchema = Type.Unsafe<Json>({})
