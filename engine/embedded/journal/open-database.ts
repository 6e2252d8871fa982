import Database from 'better-sqlite3'
import { makePrivateFile } from './private-file.js'
import { migrate } from './schema.js'
import type { WriterStart } from './writer-message.js'

const checkpointEveryPages = 4000

/** Opens the one connection that writes. The file is created if it is not there; a foreign or newer one is refused unchanged. */
export function openDatabase(start: WriterStart): Database.Database {
  makePrivateFile(start.file)
  const database = new Database(start.file, { timeout: 1000 })
  try {
    // Before the first change of any kind, so that a stranger's file stays what it is.
    migrate(database, start.file)
    database.pragma('journal_mode = WAL')
    database.pragma('synchronous = FULL')
    database.pragma(`wal_autocheckpoint = ${checkpointEveryPages}`)
    database.pragma('foreign_keys = ON')
    if (start.maxBytes !== undefined) {
      const pageBytes = Number(database.pragma('page_size', { simple: true }))
      database.pragma(`max_page_count = ${Math.max(1, Math.floor(start.maxBytes / pageBytes))}`)
    }
    return database
  } catch (error) {
    database.close()
    throw error
  }
}
