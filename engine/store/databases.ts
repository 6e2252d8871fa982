import knexOf from 'knex'
import type { Knex } from 'knex'
import { openPostgres } from './open-postgres.js'
import { ownLocks, type Locks } from './locks.js'
import { quietLog } from './quiet-log.js'
import type { StatementWriter } from './statement-writer.js'

/** A database as the store uses it: read through knex, written through the writer. */
export interface Database {
  readonly knex: Knex
  readonly writer: StatementWriter
  readonly locks: Locks
  close(): Promise<void>
}

const readers = 8

/** The SQLite file, opened to read only: whoever gives the writer has it open to write. */
export function sqlite({
  file,
  writer,
}: {
  readonly file: string
  readonly writer: StatementWriter
}): Database {
  const knex = knexOf({
    client: 'better-sqlite3',
    connection: { filename: file, options: { readonly: true } } as Knex.BetterSqlite3ConnectionConfig,
    useNullAsDefault: true,
    log: quietLog,
    pool: { min: 1, max: 1 },
  })
  return { knex, writer, locks: ownLocks, close: () => Promise.resolve() }
}

/** The PostgreSQL database, which several processes may share. */
export function postgres(url: string): Database {
  const knex = knexOf({ client: 'pg', connection: url, log: quietLog, pool: { min: 0, max: readers } })
  const door = openPostgres(url)
  return { knex, writer: door, locks: door.locks, close: () => door.close() }
}
