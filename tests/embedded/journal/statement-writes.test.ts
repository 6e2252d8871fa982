import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { holdLock } from './hold-lock.js'
import { openedJournal } from './opened-journal.js'
import { sampleRecords } from './sample-records.js'

const createNotes = { sql: 'CREATE TABLE notes (id TEXT PRIMARY KEY, text TEXT NOT NULL)', bindings: [] }

function note(id: string, text: string | null = '补充说明') {
  return { sql: 'INSERT INTO notes (id, text) VALUES (?, ?)', bindings: [id, text] }
}

async function withNotes() {
  const { file, journal } = await openedJournal()
  await journal.write([createNotes])
  const reader = new Database(file, { readonly: true })
  return { file, journal, ids: () => reader.prepare('SELECT id FROM notes ORDER BY id').pluck().all() }
}

describe('statements in the journal', () => {
  it('are seen by every later read', async () => {
    const { journal, ids } = await withNotes()

    await journal.write([note('a'), note('b')])

    expect(ids()).toEqual(['a', 'b'])
  })

  it('share the commit of the records of the same moment', async () => {
    const { file, journal, ids } = await withNotes()
    const before = journal.statistics().commits
    const release = holdLock(file)

    const writes = Promise.all([
      journal.append(sampleRecords(1, 3)),
      journal.write([note('a')]),
      journal.append(sampleRecords(4, 1)),
    ])
    release()
    await writes

    expect(journal.statistics().commits - before).toBeLessThanOrEqual(2)
    expect(ids()).toEqual(['a'])
    expect(journal.reader.lastPosition()).toBe(4)
  })

  const faults = [
    {
      fault: 'a broken constraint',
      last: note('a', null),
      says: 'NOT NULL',
      code: 'SQLITE_CONSTRAINT_NOTNULL',
    },
    { fault: 'a key that is taken', last: note('old'), says: 'UNIQUE', code: 'SQLITE_CONSTRAINT_PRIMARYKEY' },
    {
      fault: 'a table that is not there',
      last: { sql: 'DELETE FROM papers', bindings: [] },
      says: 'no such table',
      code: 'SQLITE_ERROR',
    },
    {
      fault: 'too few values',
      last: { sql: 'DELETE FROM notes WHERE id = ?', bindings: [] },
      says: 'Too few parameter',
      code: undefined,
    },
    {
      fault: 'a transaction of its own',
      last: { sql: ' commit', bindings: [] },
      says: 'changes tables',
      code: undefined,
    },
  ]
  it.each(faults)(
    'are undone whole by $fault, and leave their neighbours alone',
    async ({ last, says, code }) => {
      const { journal, ids } = await withNotes()
      await journal.write([note('old')])

      const results = await Promise.allSettled([
        journal.append(sampleRecords(1, 2)),
        journal.write([note('before')]),
        journal.write([note('mine'), last]),
        journal.write([note('behind')]),
      ])

      expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled'])
      const reason: unknown = results[2].status === 'rejected' ? results[2].reason : undefined
      expect(String(reason)).toContain(says)
      expect(reason).toHaveProperty('code', code)
      expect(ids()).toEqual(['before', 'behind', 'old'])
      expect(journal.reader.lastPosition()).toBe(2)
    },
  )

  it('that break a constraint only at the commit are undone alone', async () => {
    const { journal, ids } = await withNotes()
    await journal.write([
      {
        sql: 'CREATE TABLE answers (note TEXT REFERENCES notes (id) DEFERRABLE INITIALLY DEFERRED)',
        bindings: [],
      },
    ])

    const results = await Promise.allSettled([
      journal.append(sampleRecords(1, 2)),
      journal.write([note('before')]),
      journal.write([{ sql: `INSERT INTO answers (note) VALUES ('nobody')`, bindings: [] }]),
      journal.write([{ sql: `INSERT INTO answers (note) VALUES ('before')`, bindings: [] }]),
    ])

    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled'])
    expect(ids()).toEqual(['before'])
    expect(journal.reader.lastPosition()).toBe(2)
  })
})
