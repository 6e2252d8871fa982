import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isConflict } from '../../engine/store/is-conflict.js'
import { openStore } from '../../engine/store/open-store.js'
import type { Store } from '../../engine/store/store.js'
import { caseRow, clockRow, taskRow } from '../store/rows.js'
import { startPostgres, type Postgres } from './postgres.js'

describe('the case store on PostgreSQL', () => {
  let postgres: Postgres
  let one: Store
  let other: Store

  beforeAll(async () => {
    postgres = await startPostgres()
    // Both at once: the schema is brought up to date by one of them.
    ;[one, other] = await Promise.all([openStore({ url: postgres.url }), openStore({ url: postgres.url })])
  })
  afterAll(async () => {
    await Promise.all([one.close(), other.close()])
    await postgres.stop()
  })

  it('shows what one process wrote to the other', async () => {
    await one.commit([{ kind: 'insert', table: 'cases', row: caseRow(1) }])

    expect(await other.cases.byNumber('C-1')).toEqual(caseRow(1))
  })

  it('carries out all changes or none, and names a taken key as a conflict', async () => {
    await one.commit([{ kind: 'insert', table: 'tasks', row: taskRow('1') }])

    const write = other.commit([
      { kind: 'insert', table: 'tasks', row: taskRow('2') },
      { kind: 'insert', table: 'tasks', row: taskRow('1') },
    ])

    expect(isConflict(await write.catch((reason: unknown) => reason))).toBe(true)
    expect(await one.tasks.byId('2')).toBeUndefined()
  })

  it('lets one of two writers of the same step of a case through', async () => {
    const event = {
      caseNumber: 'C-1',
      sequence: 7,
      kind: 'case-submitted',
      at: '2026-03-02T09:00:00+08:00',
      recordedAt: '2026-03-02T09:00:00+08:00',
      actorKind: 'person',
      actorId: 'u1',
      actorName: '李敏',
      payload: '{}',
    } as const
    const written = await Promise.allSettled(
      [one, other].map((store) => store.commit([{ kind: 'insert', table: 'caseEvents', row: event }])),
    )

    expect(written.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await one.cases.events('C-1')).toHaveLength(1)
  })

  it('keeps the longest texts, and sorts texts as SQLite does', async () => {
    const long = '界'.repeat(1_000)
    await one.commit([
      { kind: 'insert', table: 'cases', row: { ...caseRow(2), applicantName: long } },
      { kind: 'insert', table: 'clocks', row: clockRow('a/1', null) },
      { kind: 'insert', table: 'clocks', row: clockRow('B/1', null) },
    ])

    expect((await other.cases.byNumber('C-2'))?.applicantName).toBe(long)
    expect((await other.clocks.live('', 10)).map(({ id }) => id)).toEqual(['B/1', 'a/1'])
  })

  it('gives a lock to one process at a time, and to the next when it is let go', async () => {
    let release: () => void = () => undefined
    const held = new Promise<void>((resolve) => (release = resolve))
    let entered: () => void = () => undefined
    const inside = new Promise<void>((resolve) => (entered = resolve))
    const first = one.locks.exclusively('case C-1', () => {
      entered()
      return held
    })
    await inside

    expect(await other.locks.exclusively('case C-1', () => Promise.resolve('mine'))).toBeUndefined()
    expect(await other.locks.exclusively('case C-2', () => Promise.resolve('mine'))).toEqual({
      result: 'mine',
    })
    release()
    await first
    expect(await other.locks.exclusively('case C-1', () => Promise.resolve('mine'))).toEqual({
      result: 'mine',
    })
  })
})
