import type { Json, JsonObject } from './scenario.js'

/**
 * Compares what was seen with what was expected: of an object the fields named, each in the same way; of a list every
 * entry in order; anything else exactly. Returns the first difference, with its place, or undefined.
 */
export function differenceFromSubset(expected: Json, seen: unknown, place: string): string | undefined {
  if (isList(expected)) {
    if (!Array.isArray(seen) || seen.length !== expected.length) return expectedBut(expected, seen, place)
    return firstOf(
      expected.map((entry, index) => differenceFromSubset(entry, seen[index], `${place}[${index}]`)),
    )
  }
  if (isObject(expected)) {
    if (typeof seen !== 'object' || seen === null || Array.isArray(seen))
      return expectedBut(expected, seen, place)
    const fields = seen as Record<string, unknown>
    return firstOf(
      Object.entries(expected).map(([name, value]) =>
        differenceFromSubset(value, fields[name], `${place}.${name}`),
      ),
    )
  }
  return expected === seen ? undefined : expectedBut(expected, seen, place)
}

/** "PLACE: expected X, but saw Y", both as JSON. */
export function expectedBut(expected: unknown, seen: unknown, place: string): string {
  return `${place}: expected ${shown(expected)}, but saw ${shown(seen)}`
}

function shown(value: unknown): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value)
  return text.length > 400 ? `${text.slice(0, 400)}…` : text
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value)
}

function isObject(value: Json): value is JsonObject {
  return typeof value === 'object' && value !== null
}

function firstOf(differences: readonly (string | undefined)[]): string | undefined {
  return differences.find((difference) => difference !== undefined)
}
