import { readdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openJournal } from '../../../engine/embedded/journal/journal.js'
import { holdLock } from './hold-lock.js'
import { openedJournal } from './opened-journal.js'
import { sampleRecords } from './sample-records.js'
import { temporaryFolder } from './temporary-folder.js'

describe('journal', () => {
  it('reads back what it was given, in order, by another connection', async () => {
    const { journal } = await openedJournal()
    const records = [...sampleRecords(1, 50), ...sampleRecords(51, 3, 8)]

    await journal.append(records.slice(0, 20))
    await journal.append(records.slice(20))

    expect(journal.reader.lastPosition()).toBe(53)
    expect(journal.reader.after(0, 100)).toEqual(records)
    expect(journal.reader.after(51, 1)).toEqual([records[51]])
    expect(journal.reader.ofInstance(8, 0, 100)).toEqual(records.slice(50))
  })

  it('is its owner’s alone to read, with its log, its index and its lock', async () => {
    const { file, journal } = await openedJournal()
    await journal.append(sampleRecords(1, 5))
    const files = readdirSync(dirname(file))
    expect(files.length).toBeGreaterThan(2)
    for (const name of files) {
      expect([name, (statSync(join(dirname(file), name)).mode & 0o777).toString(8)]).toEqual([name, '600'])
    }
  })

  it('is there again after it was closed', async () => {
    const folder = temporaryFolder()
    const first = await openJournal({ file: join(folder, 'bancheng.db') })
    await first.append(sampleRecords(1, 5))
    await first.close()

    const { journal } = await openedJournal({ file: join(folder, 'bancheng.db') })

    expect(journal.reader.after(0, 100)).toEqual(sampleRecords(1, 5))
  })

  it('writes what waits while a commit runs by the next one', async () => {
    const { file, journal } = await openedJournal()
    const release = holdLock(file)
    const writes = Array.from({ length: 200 }, (_, index) => journal.append(sampleRecords(index + 1, 1)))

    release()
    await Promise.all(writes)

    const { commits, largestGroup, writes: count } = journal.statistics()
    expect(count).toBe(200)
    expect(commits).toBeLessThanOrEqual(2)
    expect(largestGroup).toBeGreaterThanOrEqual(100)
  })

  it('keeps the event loop turning while a commit waits for the lock of another program', async () => {
    const { file, journal } = await openedJournal()
    const release = holdLock(file)
    let durable = false
    const write = journal.append(sampleRecords(1, 1)).then(() => {
      durable = true
    })

    let turns = 0
    for (; turns < 5000; turns += 1) await new Promise((resolve) => setImmediate(resolve))

    expect(durable).toBe(false)
    release()
    await write
    expect(durable).toBe(true)
    expect(turns).toBe(5000)
  })

  it('waits for a lock that is held longer than SQLite waits by itself, and says so', async () => {
    const heard: string[] = []
    let told: () => void = () => undefined
    const waiting = new Promise<void>((resolve) => (told = resolve))
    const { file, journal } = await openedJournal({
      onWaiting: (message) => {
        heard.push(message)
        told()
      },
    })
    const release = holdLock(file)

    const write = journal.append(sampleRecords(1, 1))
    await waiting
    release()
    await write

    expect(heard[0]).toContain('locked')
    expect(journal.reader.lastPosition()).toBe(1)
  })

  it('never changes or deletes a record', async () => {
    const { journal } = await openedJournal()
    await journal.append(sampleRecords(1, 2))

    const write = (sql: string) => journal.write([{ sql, bindings: [] }])

    await expect(write('UPDATE records SET at = 0')).rejects.toThrow('records are never changed')
    await expect(write('DELETE FROM records WHERE position = 1')).rejects.toThrow('records are never deleted')
    expect(journal.reader.after(0, 9)).toEqual(sampleRecords(1, 2))
  })
})
