import { say } from '../language/say.js'

type Leaves = ReadonlyMap<string, string>

/** What differs between two JSON texts, place by place; list items are followed by their `id`, `key` or `name`. */
export function compareJson(before: string, after: string): readonly string[] {
  let pair: readonly [unknown, unknown]
  try {
    pair = [JSON.parse(before), JSON.parse(after)]
  } catch {
    return [say('文本不同', 'the text differs')]
  }
  const [old, now] = pair.map((value) => leavesOf(value)) as [Leaves, Leaves]
  return differencesOf(old, now)
}

/** What differs between two tables of place → value, in words. */
export function differencesOf(old: Leaves, now: Leaves): readonly string[] {
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((place) => {
    const [was, is] = [old.get(place), now.get(place)]
    if (was === is) return []
    if (was === undefined) return [say(`${place}：新增 ${is ?? ''}`, `${place}: added ${is ?? ''}`)]
    if (is === undefined) return [say(`${place}：删除 ${was}`, `${place}: removed ${was}`)]
    return [`${place}${say('：', ': ')}${was} → ${is}`]
  })
}

function leavesOf(value: unknown, place = ''): Leaves {
  const leaves = new Map<string, string>()
  if (typeof value !== 'object' || value === null) return leaves.set(place, String(value))
  const entries = Array.isArray(value)
    ? value.map((item, index) => [nameOf(item) ?? String(index + 1), item] as const)
    : Object.entries(value)
  for (const [key, inner] of entries) {
    for (const [at, leaf] of leavesOf(inner, `${place}/${key}`)) leaves.set(at, leaf)
  }
  return leaves
}

function nameOf(item: unknown): string | undefined {
  if (typeof item !== 'object' || item === null) return undefined
  const { id, key, name } = item as Readonly<Record<string, unknown>>
  return [id, key, name].find((each): each is string => typeof each === 'string')
}
