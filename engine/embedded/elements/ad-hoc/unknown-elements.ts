import type { AdHoc } from '../../model/ad-hoc.js'

/** Why these elements of an ad-hoc sub-process cannot all be activated, in Zeebe's words; undefined if they can. */
export function unknownElements(key: number, adHoc: AdHoc, ids: readonly string[]): string | undefined {
  const unknown = ids.filter((id) => !adHoc.activatable.has(id))
  if (unknown.length === 0) return undefined
  return `Expected to activate activities for ad-hoc sub-process with key '${key}', but the given elements [${unknown.join(', ')}] do not exist.`
}
