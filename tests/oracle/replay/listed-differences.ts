import { readFileSync } from 'node:fs'

/** The recordings that `tests/oracle/differences.md` tells of, by the heading they stand under. */
export function listedDifferences(): ReadonlyMap<string, readonly string[]> {
  const page = readFileSync(new URL('../differences.md', import.meta.url), 'utf8')
  return new Map(
    page
      .split(/^## /m)
      .slice(1)
      .map((section) => [
        section.slice(0, section.indexOf('\n')),
        [...section.matchAll(/^\| `([^`]+)`/gm)].flatMap(([, id]) => id ?? []),
      ]),
  )
}
