import Sqlite, { type Database, type Statement as Prepared } from 'better-sqlite3'
import type { Statement } from '../../store/statement-writer.js'
import { sqlFailure, type SqlFailure } from './sql-failure.js'

/**
 * Runs the statements of one write inside the open transaction: all, or none.
 *
 * @returns why none was done, or undefined if all were.
 * @throws if the disk failed (full, input or output error), or SQLite gave up the whole transaction.
 */
export type RunStatements = (statements: readonly Statement[]) => SqlFailure | undefined

const transactionControl = /^\s*(begin|commit|end|rollback|savepoint|release|attach|detach|vacuum|pragma)\b/i
const keptStatements = 500

/** Prepares each text once, because the case layer sends the same few over and over. */
export function runStatements(database: Database): RunStatements {
  const prepared = new Map<string, Prepared>()

  function prepare(sql: string): Prepared {
    const known = prepared.get(sql)
    if (known) return known
    if (transactionControl.test(sql)) {
      throw new Error(`Expected a statement that changes tables, but got '${sql.slice(0, 40)}'`)
    }
    const statement = database.prepare(sql)
    if (prepared.size >= keptStatements) prepared.clear()
    prepared.set(sql, statement)
    return statement
  }

  return (statements) => {
    database.exec('SAVEPOINT one_write')
    try {
      for (const { sql, bindings } of statements) {
        const statement = prepare(sql)
        if (statement.reader) statement.all(...bindings)
        else statement.run(...bindings)
      }
      database.exec('RELEASE one_write')
      return undefined
    } catch (error) {
      if (!database.inTransaction || isOfDisk(error)) throw error
      database.exec('ROLLBACK TO one_write; RELEASE one_write')
      return sqlFailure(error)
    }
  }
}

/** Nobody's own fault: whoever writes next would meet it too. */
function isOfDisk(error: unknown): boolean {
  return error instanceof Sqlite.SqliteError && /^SQLITE_(FULL|IOERR)/.test(error.code)
}
