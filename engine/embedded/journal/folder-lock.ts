import Database from 'better-sqlite3'
import { journalError } from './journal-error.js'
import { makePrivateFile } from './private-file.js'

/**
 * Keeps a second process out of a journal. The lock is SQLite's own on a small file beside the journal, so that the operating
 * system takes it back when the process dies, however it dies: there is no stale lock to clear away.
 *
 * @returns what lets go of the lock.
 */
export function lockFolder(file: string): () => void {
  makePrivateFile(`${file}.lock`)
  const database = new Database(`${file}.lock`, { timeout: 0 })
  try {
    database.exec('BEGIN IMMEDIATE')
    database.exec('CREATE TABLE IF NOT EXISTS holder (pid INTEGER NOT NULL)')
    database.exec('DELETE FROM holder')
    database.prepare('INSERT INTO holder (pid) VALUES (?)').run(process.pid)
    database.exec('COMMIT')
    database.exec('BEGIN IMMEDIATE')
  } catch (error) {
    const holder = holderOf(database)
    database.close()
    if (!isBusy(error)) throw error
    throw journalError(
      'LOCKED',
      `数据文件正被另一个进程使用${holder ? `（进程号 ${holder}）` : ''}：${file}。请先停止它，或用 DATA_DIR 指定另一个目录。` +
        ` The data file is in use by another process${holder ? ` (pid ${holder})` : ''}: ${file}.`,
    )
  }
  return () => {
    database.exec('ROLLBACK')
    database.close()
  }
}

function holderOf(database: Database.Database): number | undefined {
  try {
    const pid: unknown = database.prepare('SELECT pid FROM holder').pluck().get()
    return typeof pid === 'number' ? pid : undefined
  } catch {
    return undefined
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY')
}
