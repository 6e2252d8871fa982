/** One SQL statement with the values for its placeholders, in the dialect of the database it goes to. */
export interface Statement {
  readonly sql: string
  readonly bindings: readonly (string | number | null)[]
}

/**
 * The one door through which the case tables are written.
 *
 * On the embedded engine it is the journal's own writer thread, so that rows of a case join the same group commit as the
 * records of its process; elsewhere it is a database transaction.
 *
 * @example
 * await writer.write([
 *   { sql: 'insert into notes (id, text) values (?, ?)', bindings: ['n1', '补充说明'] },
 *   { sql: 'update cases set notes = notes + 1 where number = ?', bindings: ['C-1'] },
 * ])
 */
export interface StatementWriter {
  /**
   * Carries out all statements or none, in order. Resolved: on disk, and seen by every later read.
   * Rejected with the driver's error (its `code` names a broken constraint): none of the statements had an effect, and other writes
   * that shared the commit are untouched.
   */
  write(statements: readonly Statement[]): Promise<void>
}
