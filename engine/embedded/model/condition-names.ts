const STRING = /"(?:[^"\\]|\\.)*"/gu
const QUOTED = /`([^`]+)`/gu
const NAME = /(?<![.\p{L}\p{N}_$])[\p{L}_$][\p{L}\p{N}_$]*(?!\s*\()/gu

/** The variables that a FEEL condition speaks of: its names, but neither parts of a path nor functions. */
export function conditionNames(source: string): ReadonlySet<string> {
  const code = source.replace(STRING, '""')
  const quoted = [...code.matchAll(QUOTED)].flatMap(([, name]) => name ?? [])
  const plain = code.replace(QUOTED, ' ').match(NAME) ?? []
  return new Set([...quoted, ...plain])
}
