import knexOf from 'knex'
import { quietLog } from './quiet-log.js'
import type { StatementWriter } from './statement-writer.js'

/** A writer with a connection of its own. */
export interface TransactionWriter extends StatementWriter {
  close(): Promise<void>
}

/**
 * Writes by database transactions, one after another: for a database that no journal writes to, as where the process engine is elsewhere.
 * Creates the SQLite file if it is not there.
 */
export async function openTransactionWriter(options: { readonly file: string }): Promise<TransactionWriter> {
  const knex = knexOf({
    client: 'better-sqlite3',
    connection: { filename: options.file },
    useNullAsDefault: true,
    log: quietLog,
    pool: { min: 1, max: 1 },
  })
  await knex.raw('pragma journal_mode = wal')
  await knex.raw('pragma synchronous = full')
  return {
    write: (statements) =>
      knex.transaction(async (transaction) => {
        for (const { sql, bindings } of statements)
          await transaction.raw(sql, [...bindings] as (string | number)[])
      }),
    close: () => knex.destroy(),
  }
}
