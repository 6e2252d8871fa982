/** Why a write was refused by the database. */
export interface SqlFailure {
  readonly message: string
  /** SQLite's name of the error, such as `SQLITE_CONSTRAINT_UNIQUE`. */
  readonly code?: string
}

/** What the driver threw, in a form that can cross to another thread. */
export function sqlFailure(error: unknown): SqlFailure {
  if (!(error instanceof Error)) return { message: String(error) }
  return 'code' in error ? { message: error.message, code: String(error.code) } : { message: error.message }
}
