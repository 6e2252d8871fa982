import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createCore, type EventKind, type EventRecord } from '../../../engine/embedded/core.js'

/** A history as it was written when its events were released, and the state it led to. It is never changed; new events get a history of their own. */
interface History {
  readonly log: readonly EventRecord[]
  readonly state: Readonly<Record<string, unknown>>
}

const here = new URL('./', import.meta.url)

const histories = readdirSync(here)
  .filter((name) => name.endsWith('.golden'))
  .map((name) => [name, JSON.parse(readFileSync(new URL(name, here), 'utf8')) as History] as const)

/** Maps and sets as JSON can say them. */
function plain(value: unknown): unknown {
  const list = (items: Iterable<unknown>): unknown[] => Array.from(items, plain)
  if (value instanceof Map) return { map: list(value as ReadonlyMap<unknown, unknown>) }
  if (value instanceof Set) return { set: list(value as ReadonlySet<unknown>) }
  if (Array.isArray(value)) return list(value)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(item)]))
}

/** What a later release keeps besides, as it is when nothing has been put into it. */
function isEmpty(value: unknown): boolean {
  return (
    (Array.isArray(value) && value.length === 0) ||
    ((value instanceof Map || value instanceof Set) && value.size === 0)
  )
}

/** All kinds of events, as the type lists them. */
const kinds = [
  ...readFileSync(new URL('../../../engine/embedded/log/event-values.ts', import.meta.url), 'utf8').matchAll(
    /^ {2}'([A-Z_]+:[A-Z_]+)':/gm,
  ),
].map((match) => match[1] as EventKind)

describe('a released history', () => {
  it.each(histories)('leads for ever to the state it led to: %s', (_, { log, state }) => {
    const core = createCore({ random: () => 0, uuid: () => '' })
    for (const record of log) core.replay(record)
    const known = Object.entries(core.image()).filter(([name, value]) => name in state || !isEmpty(value))
    expect(plain(Object.fromEntries(known))).toEqual(state)
  })

  it.each(kinds)('knows %s', (kind) => {
    expect(histories.some(([, { log }]) => log.some((record) => record.kind === kind))).toBe(true)
  })
})
