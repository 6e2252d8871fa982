import Database from 'better-sqlite3'
import { journalError } from './journal-error.js'
import { foreignFile } from './schema.js'

/** What SQLite or the system said when a file was opened, in words for the administrator. */
export function openError(error: unknown, file: string): Error {
  if (error instanceof Database.SqliteError) {
    if (error.code === 'SQLITE_NOTADB') return foreignFile(file)
    if (error.code.startsWith('SQLITE_CORRUPT')) {
      return journalError(
        'DAMAGED',
        `数据文件已损坏，请用备份恢复：${file}。 The file is damaged: ${file} (${error.message}).`,
      )
    }
  } else if (error instanceof Error && 'code' in error) return error
  const reason = error instanceof Error ? error.message : String(error)
  return journalError('CANNOT_OPEN', `数据文件打不开：${file}。 Cannot open ${file}: ${reason}`)
}
