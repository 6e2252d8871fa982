import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, describe, expect, it } from 'vitest'
import { openBancheng, systemTime } from '../../engine/index.js'
import { openFailure, type OpenFailure } from '../../server/open-failure.js'
import { scratchFolder } from './scratch-folder.js'

async function failureOn(dataDir: string): Promise<OpenFailure> {
  const error: unknown = await openBancheng({ dataDir, processesDir: 'processes', time: systemTime }).then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  return openFailure(error, dataDir)
}

const open: Database.Database[] = []
afterEach(() => {
  for (const database of open.splice(0)) database.close()
})

/** Prepares `bancheng.db` of a folder. */
const folders: Readonly<Record<string, (file: string) => void>> = {
  'that is no database': (file) => {
    writeFileSync(file, 'not a database, but long enough to be read as one'.repeat(20))
  },
  'of another program': (file) => {
    new Database(file).exec('CREATE TABLE theirs (id INTEGER)').close()
  },
  'of a newer release': (file) => {
    const database = new Database(file)
    database.pragma(`application_id = ${String(0x42434a31)}`)
    database.exec(
      "CREATE TABLE meta (name TEXT, content TEXT); INSERT INTO meta VALUES ('schemaVersion', '99')",
    )
    database.close()
  },
  'that another process holds': (file) => {
    const lock = new Database(`${file}.lock`)
    lock.exec('BEGIN EXCLUSIVE')
    open.push(lock)
  },
  'that is a folder': (file) => {
    mkdirSync(file)
  },
}

describe('the hall cannot be opened on a file', () => {
  it.each([
    ['that is no database', '文件不是本系统的数据文件', 'Move the file away'],
    ['of another program', '文件不是本系统的数据文件', 'Move the file away'],
    ['of a newer release', '数据文件由更新版本的程序写成', 'Start the release that wrote it'],
    ['that another process holds', '数据文件正被另一个进程使用', 'Stop that process'],
    ['that is a folder', '数据文件打不开', 'Check the rights of the file'],
  ])('%s', async (what, chinese, mend) => {
    const dataDir = scratchFolder()
    const file = join(dataDir, 'bancheng.db')
    folders[what]?.(file)
    const { kind, message } = await failureOn(dataDir)
    expect(kind).toBe('known')
    for (const part of [chinese, file, mend]) expect(message).toContain(part)
  })
})

describe('a folder that takes no folders', () => {
  it('is told at once, and does not hang', async () => {
    const { kind, message } = await failureOn('/proc/bancheng/data')
    expect(kind).toBe('known')
    for (const part of ['不能写入', 'cannot be written', '/proc/bancheng']) expect(message).toContain(part)
  })
})

describe('a failure to open', () => {
  const system = (code: string, path: string): Error =>
    Object.assign(new Error(`${code}: ${path}`), { code, path })

  it.each([
    ['a folder on a disk that is read only', system('EROFS', '/data/hall'), '不能写入'],
    ['a folder above that may not be written', system('EACCES', '/data'), '不能写入'],
    [
      'a file that cannot be opened where the folder cannot be written',
      Object.assign(new Error('x'), { code: 'CANNOT_OPEN' }),
      '不能写入',
    ],
    [
      'damage that only reading finds',
      Object.assign(new Error('malformed'), { code: 'SQLITE_CORRUPT_INDEX' }),
      '已损坏',
    ],
  ])('is told in words: %s', (_what, error, chinese) => {
    const { kind, message } = openFailure(error, '/data/hall')
    expect(kind).toBe('known')
    expect(message).toContain(chinese)
    expect(message).toContain('/data/hall')
  })

  it.each([
    ['a bug', new TypeError('x is not a function')],
    ['a right that is missing elsewhere', system('EACCES', '/processes/law')],
  ])('is not explained away: %s', (_what, error) => {
    expect(openFailure(error, '/data/hall').kind).toBe('unknown')
  })
})

describe('the hall cannot be opened on its data', () => {
  it('of which a file is wrong: that file is named, not the data folder', async () => {
    const processesDir = join(scratchFolder(), 'processes')
    cpSync('processes', processesDir, { recursive: true })
    writeFileSync(join(processesDir, 'calendars', '2026.json'), '{"year":2026}')
    const dataDir = scratchFolder()
    const error: unknown = await openBancheng({ dataDir, processesDir, time: systemTime }).then(
      () => undefined,
      (thrown: unknown) => thrown,
    )
    const { kind, message } = openFailure(error, dataDir)
    expect(kind).toBe('known')
    expect(message).toContain(join('calendars', '2026.json'))
    expect(message).not.toContain(dataDir)
  })
})
