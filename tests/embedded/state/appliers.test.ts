import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createCore, type EventKind, type EventRecord } from '../../../engine/embedded/core.js'

/** A history as it was written when these events were released, and the state it led to. It is never changed; new events get a history of their own. */
const golden = JSON.parse(readFileSync(new URL('appliers.golden', import.meta.url), 'utf8')) as {
  readonly log: readonly EventRecord[]
  readonly state: unknown
}

/** Maps and sets as JSON can say them. */
function plain(value: unknown): unknown {
  const list = (items: Iterable<unknown>): unknown[] => Array.from(items, plain)
  if (value instanceof Map) return { map: list(value as ReadonlyMap<unknown, unknown>) }
  if (value instanceof Set) return { set: list(value as ReadonlySet<unknown>) }
  if (Array.isArray(value)) return list(value)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(item)]))
}

/** All kinds of events, as the type lists them. */
const kinds = [
  ...readFileSync(new URL('../../../engine/embedded/log/event-values.ts', import.meta.url), 'utf8').matchAll(
    /^ {2}'([A-Z_]+:[A-Z_]+)':/gm,
  ),
].map((match) => match[1] as EventKind)

describe('a released history', () => {
  it('leads for ever to the state it led to', () => {
    const core = createCore({ random: () => 0, uuid: () => '' })
    for (const record of golden.log) core.replay(record)
    expect(plain(core.image())).toEqual(golden.state)
  })

  it.each(kinds)('knows %s', (kind) => {
    expect(golden.log.some((record) => record.kind === kind)).toBe(true)
  })
})
