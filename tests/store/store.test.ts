import Database from 'better-sqlite3'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { isConflict } from '../../engine/store/is-conflict.js'
import { openStore } from '../../engine/store/open-store.js'
import { openTransactionWriter } from '../../engine/store/open-transaction-writer.js'
import type { TransactionWriter } from '../../engine/store/open-transaction-writer.js'
import type { Store } from '../../engine/store/store.js'
import { caseRow, clockRow, taskRow } from './rows.js'

let folder: string
let file: string
let writer: TransactionWriter
let store: Store

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'store-'))
  file = join(folder, 'hall.db')
  writer = await openTransactionWriter({ file })
  store = await openStore({ file, writer })
})

afterEach(async () => {
  await store.close()
  await writer.close()
  rmSync(folder, { recursive: true })
})

describe('the schema', () => {
  it('is brought up to date once, and left alone the next time', async () => {
    // given
    await store.commit([{ kind: 'insert', table: 'cases', row: caseRow(1) }])
    // when
    const again = await openStore({ file, writer })
    // then
    expect((await again.cases.byNumber('C-1'))?.applicantName).toBe('申请人1')
    await again.close()
  })
})

describe('a commit', () => {
  it('carries out all changes or none, and names a taken key as a conflict', async () => {
    // given
    await store.commit([{ kind: 'insert', table: 'tasks', row: taskRow('1') }])
    // when
    const write = store.commit([
      { kind: 'insert', table: 'tasks', row: taskRow('2') },
      { kind: 'insert', table: 'tasks', row: taskRow('1') },
    ])
    const error: unknown = await write.catch((reason: unknown) => reason)
    // then
    expect(isConflict(error)).toBe(true)
    expect(await store.tasks.byId('2')).toBeUndefined()
    expect(isConflict(new Error('disk full'))).toBe(false)
  })

  it('updates and removes by key only', async () => {
    await store.commit([
      { kind: 'insert', table: 'tasks', row: taskRow('1') },
      { kind: 'insert', table: 'tasks', row: taskRow('2') },
    ])
    await store.commit([
      { kind: 'update', table: 'tasks', key: { id: '1' }, patch: { state: 'claimed', assigneeId: 'u1' } },
      { kind: 'remove', table: 'tasks', key: { id: '2' } },
    ])
    expect(await store.tasks.byId('1')).toMatchObject({ state: 'claimed', assigneeId: 'u1' })
    expect(await store.tasks.byId('2')).toBeUndefined()
    await expect(
      store.commit([{ kind: 'remove', table: 'tasks', key: {} }].map((each) => each as never)),
    ).rejects.toThrow('Expected a key')
  })

  it('keeps the writer usable after a statement failed', async () => {
    await expect(
      store.commit([{ kind: 'update', table: 'tasks', key: { id: 'x' }, patch: { nothing: 1 } as never }]),
    ).rejects.toThrow()
    await store.commit([{ kind: 'insert', table: 'tasks', row: taskRow('1') }])
    expect(await store.tasks.byId('1')).toBeDefined()
  })
})

describe('lists', () => {
  beforeEach(async () => {
    await store.commit(
      Array.from({ length: 25 }, (_, index) => ({
        kind: 'insert' as const,
        table: 'cases' as const,
        row: caseRow(index + 1),
      })),
    )
  })

  it('come page by page, none missing, none twice', async () => {
    const seen: string[] = []
    let after: string | undefined
    do {
      const page = await store.cases.list({ limit: 10, ...(after !== undefined && { after }) })
      seen.push(...page.rows.map((row) => row.number))
      after = page.next
    } while (after !== undefined)
    expect(seen).toEqual(Array.from({ length: 25 }, (_, index) => `C-${25 - index}`))
  })

  it.each([
    { name: 'part of a number', query: { text: '-25' }, found: ['C-25'] },
    { name: 'the beginning of a name', query: { text: '申请人7' }, found: ['C-7'] },
    { name: 'a wildcard is a letter like others', query: { text: '%' }, found: [] },
    { name: 'state', query: { state: 'closed' }, found: ['C-20', 'C-10'] },
    { name: 'applicant', query: { applicantUserId: 'a3' }, found: ['C-3'] },
  ])('are found by $name', async ({ query, found }) => {
    expect((await store.cases.list(query)).rows.map((row) => row.number)).toEqual(found)
  })

  it('keep a department to cases in which it has a task', async () => {
    await store.commit([
      { kind: 'insert', table: 'tasks', row: { ...taskRow('1'), caseNumber: 'C-4', department: 'fire' } },
    ])
    expect((await store.cases.list({ department: 'fire' })).rows.map((row) => row.number)).toEqual(['C-4'])
  })
})

describe('clocks that are due', () => {
  it('are read in order of instant, a clock without one never', async () => {
    await store.commit(
      [
        clockRow('a', '2026-02-10T17:30:00+08:00'),
        clockRow('b', '2026-02-09T17:30:00.001+08:00'),
        clockRow('c', '2026-02-09T17:30:00+08:00'),
        clockRow('d', null),
        clockRow('e', '2026-02-11T17:30:00+08:00'),
      ].map((row) => ({ kind: 'insert' as const, table: 'clocks' as const, row })),
    )
    expect((await store.clocks.due('2026-02-10T17:30:00+08:00', 10)).map((row) => row.id)).toEqual([
      'c',
      'b',
      'a',
    ])
    expect(await store.clocks.earliest()).toBe('2026-02-09T17:30:00+08:00')
  })
})

describe('accounts', () => {
  const user = {
    userId: 'u1',
    username: 'window',
    name: '王芳',
    roles: ['intake'],
    passwordHash: '$argon2id$…',
  }

  it('are found by name and id; a name is given once', async () => {
    await store.users.add([
      user,
      { ...user, userId: 'u2', username: 'planning', department: 'planning', idNumber: '3707' },
    ])
    expect(await store.users.byUsername('window')).toEqual(user)
    expect(await store.users.byId('u2')).toMatchObject({
      department: 'planning',
      idNumber: '3707',
      roles: ['intake'],
    })
    expect(await store.users.count()).toBe(2)
    const error: unknown = await store.users
      .add([{ ...user, userId: 'u3' }])
      .catch((reason: unknown) => reason)
    expect(isConflict(error)).toBe(true)
    await store.users.setPasswordHash('u1', 'new')
    expect((await store.users.byId('u1'))?.passwordHash).toBe('new')
  })

  it('forget sign-ins that expired', async () => {
    await store.sessions.add({ tokenHash: 'h1', userId: 'u1', csrfToken: 'c', expiresAt: 1000 })
    await store.sessions.add({ tokenHash: 'h2', userId: 'u1', csrfToken: 'c', expiresAt: 3000 })
    await store.sessions.removeExpired(2000)
    expect(await store.sessions.find('h1')).toBeUndefined()
    expect(await store.sessions.find('h2')).toMatchObject({ userId: 'u1', expiresAt: 3000 })
    await store.sessions.remove('h2')
    expect(await store.sessions.find('h2')).toBeUndefined()
  })
})

describe('what a hall of 100,000 open cases asks all the time', () => {
  const plan = (sql: string): string => {
    const database = new Database(file, { readonly: true })
    const rows = database.prepare(`explain query plan ${sql}`).all() as { detail: string }[]
    database.close()
    return rows.map((row) => row.detail).join('; ')
  }

  it.each([
    {
      name: 'clocks that are due',
      sql: `select * from clocks where nextAt <= 'x' order by nextAt, id limit 10`,
    },
    { name: 'the next instant', sql: `select min(nextAt) from clocks where nextAt is not null` },
    {
      name: 'clocks of a case',
      sql: `select * from clocks where caseNumber = 'x' and nextAt <= 'x' order by startedAt, id`,
      sorts: true,
    },
    {
      name: 'a department',
      sql: `select * from tasks where department = 'a' and state = 'open' and (createdAt, id) > ('x', 'y') order by createdAt, id limit 51`,
    },
    {
      name: 'my tasks',
      sql: `select * from tasks where assigneeId = 'a' and state = 'claimed' order by createdAt, id limit 51`,
    },
    {
      name: 'what I did',
      sql: `select * from tasks where endedBy = 'a' order by createdAt desc, id desc limit 51`,
    },
    {
      name: 'cases of a state',
      sql: `select * from cases where state = 'reviewing' order by receivedAt desc, number desc limit 51`,
    },
    {
      name: 'notices of a department',
      sql: `select * from notices where audience = 'a' and department = 'b' order by deliveredAt desc, id desc limit 51`,
    },
    {
      name: 'the outbox of a case',
      sql: `select * from outbox where caseNumber = 'x' order by position, id limit 1`,
      sorts: true,
    },
    {
      name: 'meetings a department chairs',
      sql: `select id, startsAt from meetings where chair = 'a' order by startsAt desc, id desc limit 51`,
    },
    {
      name: 'meetings a department is invited to',
      sql: `select id, startsAt from (select meetingId as id, startsAt from meetingSeats where department = 'a') as invited where (startsAt, id) < ('x', 'y') order by startsAt desc, id desc limit 51`,
    },
    {
      name: 'the seats of a sitting',
      sql: `select * from meetingSeats where meetingId in ('x', 'y')`,
    },
    {
      name: 'the sittings of a task',
      sql: `select * from meetings where taskId = 'x' order by number`,
    },
    { name: 'a task by its job', sql: `select * from tasks where id = 'x'` },
  ])('is answered by an index: $name', ({ sql, sorts = false }) => {
    const detail = plan(sql)
    expect(detail).toContain('SEARCH')
    expect(detail).not.toContain('SCAN')
    if (!sorts) expect(detail).not.toContain('TEMP B-TREE')
  })
})
