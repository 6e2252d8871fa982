import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { openJournal } from '../../../engine/embedded/journal/journal.js'
import { openedJournal } from './opened-journal.js'
import { sampleRecords } from './sample-records.js'
import { temporaryFolder } from './temporary-folder.js'

function strangersDatabase(file: string): void {
  const database = new Database(file)
  database.exec(`CREATE TABLE budget (year INTEGER); INSERT INTO budget VALUES (2026)`)
  database.close()
}

describe('opening a file', () => {
  const strangers = [
    { stranger: 'a text file', make: (file: string) => writeFileSync(file, '不是数据库'.repeat(200)) },
    { stranger: 'a database of another program', make: strangersDatabase },
  ]
  it.each(strangers)('refuses $stranger and leaves it as it is', async ({ make }) => {
    const file = join(temporaryFolder(), 'stranger.db')
    make(file)
    const before = readFileSync(file)

    const opening = openJournal({ file })

    await expect(opening).rejects.toMatchObject({ code: 'FOREIGN_FILE' })
    await expect(opening).rejects.toThrow(file)
    expect(readFileSync(file).equals(before)).toBe(true)
  })

  it('takes an empty file for a new one', async () => {
    const file = join(temporaryFolder(), 'empty.db')
    writeFileSync(file, '')

    const { journal } = await openedJournal({ file })

    expect(journal.reader.lastPosition()).toBe(0)
  })

  it('refuses a file of a newer release', async () => {
    const file = join(temporaryFolder(), 'newer.db')
    await (await openJournal({ file })).close()
    const database = new Database(file)
    database.exec(`UPDATE meta SET content = '99' WHERE name = 'schemaVersion'`)
    database.close()

    await expect(openJournal({ file })).rejects.toMatchObject({ code: 'NEWER_FILE' })
  })

  it('refuses a folder that is not there', async () => {
    const file = join(temporaryFolder(), 'nowhere', 'bancheng.db')

    await expect(openJournal({ file })).rejects.toMatchObject({ code: 'CANNOT_OPEN' })
    await expect(openJournal({ file })).rejects.toThrow(file)
  })

  it('refuses a file that is open already, naming file and process', async () => {
    const { file, journal } = await openedJournal()

    const opening = openJournal({ file })

    await expect(opening).rejects.toMatchObject({ code: 'LOCKED' })
    await expect(opening).rejects.toThrow(`进程号 ${process.pid}`)
    await expect(opening).rejects.toThrow(file)
    await journal.append(sampleRecords(1, 1))
    expect(journal.reader.lastPosition()).toBe(1)
  })

  it('is possible again after the process that held it was killed', async () => {
    const file = join(temporaryFolder(), 'bancheng.db')
    const module = new URL('../../../engine/embedded/journal/journal.ts', import.meta.url).href
    const script = `
      import(${JSON.stringify(module)}).then(async ({ openJournal }) => {
        await openJournal({ file: ${JSON.stringify(file)} })
        process.kill(process.pid, 'SIGKILL')
      })`

    const child = spawnSync(process.execPath, ['--import', 'tsx', '-e', script])

    expect(child.signal).toBe('SIGKILL')
    await expect(openedJournal({ file })).resolves.toBeDefined()
  })

  it('finds the records up to where a torn write-ahead log is whole', async () => {
    const file = join(temporaryFolder(), 'bancheng.db')
    const first = await openJournal({ file })
    for (let position = 1; position <= 20; position += 1) await first.append(sampleRecords(position, 1))
    const [database, log] = [readFileSync(file), readFileSync(`${file}-wal`)]
    await first.close()
    const copy = join(temporaryFolder(), 'copy.db')

    for (const share of [0, 0.2, 0.5, 0.9, 1]) {
      writeFileSync(copy, database)
      writeFileSync(`${copy}-wal`, log.subarray(0, Math.floor(log.length * share)))
      const journal = await openJournal({ file: copy })
      const last = journal.reader.lastPosition()
      expect(last).toBeLessThanOrEqual(20)
      if (share === 1) expect(last).toBe(20)
      expect(journal.reader.after(0, 100)).toEqual(sampleRecords(1, last))
      await journal.append(sampleRecords(last + 1, 1))
      expect(journal.reader.lastPosition()).toBe(last + 1)
      await journal.close()
    }
  })

  it('refuses to read past a record that is missing', async () => {
    const { file, journal } = await openedJournal()
    await journal.append(sampleRecords(1, 5))
    const other = new Database(file)
    other.exec('DROP TRIGGER records_are_never_deleted; DELETE FROM records WHERE position = 3')
    other.close()

    expect(() => journal.reader.after(0, 10)).toThrow('第 3 条记录')
    expect(() => journal.reader.after(0, 10)).toThrow(file)
  })
})
