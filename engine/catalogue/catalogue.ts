import type { Matter } from './matter.js'

/** The published list of matters: nothing outside it may be handled 清单之外无审批. */
export interface Catalogue {
  /** The current version of every matter, by id. */
  matters(): readonly Matter[]
  /** A matter in its current version, or in the one named. `undefined`: not on the list. */
  matter(id: string, version?: number): Matter | undefined
  /** Puts a matter on the list; the highest version is the current one. The same version again replaces it. */
  publish(matter: Matter): void
}

/** A list to begin with. Several versions of one matter may stand beside each other: a case keeps the one it began with. */
export function createCatalogue(matters: readonly Matter[] = []): Catalogue {
  const versions = new Map<string, Map<number, Matter>>()
  const current = (all: ReadonlyMap<number, Matter>): Matter | undefined => all.get(Math.max(...all.keys()))
  const catalogue: Catalogue = {
    matters: () =>
      [...versions.values()].flatMap((all) => current(all) ?? []).sort((a, b) => (a.id < b.id ? -1 : 1)),
    matter(id, version) {
      const all = versions.get(id)
      if (all === undefined) return undefined
      return version === undefined ? current(all) : all.get(version)
    },
    publish(matter) {
      const all = versions.get(matter.id) ?? new Map<number, Matter>()
      versions.set(matter.id, all.set(matter.version, matter))
    },
  }
  for (const matter of matters) catalogue.publish(matter)
  return catalogue
}
