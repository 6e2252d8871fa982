import { Type, type TSchema, type TUnsafe } from 'typebox'

/**
 * The schema of something the hall answers, as the description of the interface shows it. Does not compile when the hall's type
 * has a property that is not described; properties of variant content stay whole.
 *
 * @example
 * const personSchema = objectOf<{ id: string; name?: string }>({ id: Type.String(), name: Type.Optional(Type.String()) })
 */
export function objectOf<Value extends object>(
  properties: { readonly [Name in keyof Required<Value>]: TSchema },
  options: { readonly description?: string } = {},
): TUnsafe<Value> {
  return Type.Unsafe<Value>(Type.Object(properties, { additionalProperties: true, ...options }))
}
