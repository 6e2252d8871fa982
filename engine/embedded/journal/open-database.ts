import Database from 'better-sqlite3'
import { journalError } from './journal-error.js'
import { foreignFile, migrate } from './schema.js'
import type { WriterStart } from './writer-message.js'

const pageBytes = 4096
const checkpointEveryPages = 4000

/** Opens the one connection that writes. The file is created if it is not there; a foreign or newer one is refused unchanged. */
export function openDatabase(start: WriterStart): Database.Database {
  const database = open(start.file)
  try {
    // Before the first change of any kind, so that a stranger's file stays what it is.
    migrate(database, start.file)
    database.pragma('journal_mode = WAL')
    database.pragma('synchronous = FULL')
    database.pragma(`wal_autocheckpoint = ${checkpointEveryPages}`)
    database.pragma('foreign_keys = ON')
    if (start.maxBytes !== undefined) {
      database.pragma(`max_page_count = ${Math.max(1, Math.floor(start.maxBytes / pageBytes))}`)
    }
    return database
  } catch (error) {
    database.close()
    throw translated(error, start.file)
  }
}

function open(file: string): Database.Database {
  try {
    return new Database(file, { timeout: 1000 })
  } catch (error) {
    throw translated(error, file)
  }
}

function translated(error: unknown, file: string): unknown {
  if (!(error instanceof Database.SqliteError)) {
    if (error instanceof Error && 'code' in error) return error
    return journalError('CANNOT_OPEN', `数据文件打不开：${file}。 Cannot open ${file}: ${String(error)}`)
  }
  if (error.code === 'SQLITE_NOTADB') return foreignFile(file)
  if (error.code.startsWith('SQLITE_CORRUPT')) {
    return journalError(
      'DAMAGED',
      `数据文件已损坏，请用备份恢复：${file}。 The file is damaged: ${file} (${error.message}).`,
    )
  }
  return journalError('CANNOT_OPEN', `数据文件打不开：${file}。 Cannot open ${file}: ${error.message}`)
}
