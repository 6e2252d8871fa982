/** PostgreSQL: a key was taken; two writers waited for each other and one was sent away. */
const postgres = ['23505', '40P01', '40001']
const codes: readonly unknown[] = ['SQLITE_CONSTRAINT_UNIQUE', 'SQLITE_CONSTRAINT_PRIMARYKEY', ...postgres]

/**
 * Whether a write failed because a unique key was taken: another writer was first, or the same step was written before.
 * By the driver's code (SQLite, PostgreSQL), or by SQLite's words where the writer hands on the message only.
 */
export function isConflict(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  return ('code' in error && codes.includes(error.code)) || error.message.includes('UNIQUE constraint failed')
}
