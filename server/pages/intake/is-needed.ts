import type { RequiredMaterial } from '../api/matters.js'

/** Whether a material is asked for with what the application says so far; the server decides. */
export function isNeeded(
  { neededWith }: RequiredMaterial,
  application: Readonly<Record<string, unknown>>,
): boolean {
  if (neededWith === undefined) return true
  const given = application[neededWith.field]
  return Array.isArray(given) ? given.includes(neededWith.value) : given === neededWith.value
}
