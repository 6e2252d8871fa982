import Database from 'better-sqlite3'

/** Holds the write lock of a file as another program might, until the answer is called. */
export function holdLock(file: string): () => void {
  const other = new Database(file)
  other.exec('BEGIN IMMEDIATE')
  return () => {
    other.exec('ROLLBACK')
    other.close()
  }
}
