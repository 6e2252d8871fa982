const charactersPerUnit = 64

/**
 * Whether a value, with all that it holds, is lighter than `units`: a value weighs 1, a text 1 for every 64 characters besides. Looks at no
 * more of it than that.
 */
export function isLight(value: unknown, units: number): boolean {
  return rest(value, units) > 0
}

function rest(value: unknown, units: number): number {
  let left = units - 1
  if (typeof value === 'string') return left - value.length / charactersPerUnit
  if (typeof value !== 'object' || value === null) return left
  const inside = value instanceof Map || value instanceof Set ? value : Object.values(value)
  for (const part of inside as Iterable<unknown>) {
    if (left <= 0) return left
    left = rest(part, left)
  }
  return left
}
