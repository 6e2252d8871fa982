import pg from 'pg'
import type { Locks } from './locks.js'
import type { Statement, StatementWriter } from './statement-writer.js'

/** The writing side of a PostgreSQL database that several processes may share. */
export interface PostgresDoor extends StatementWriter {
  readonly locks: Locks
  close(): Promise<void>
}

const writers = 8

/**
 * Opens the door through which a PostgreSQL database is written: one transaction a write, several at once. Locks are advisory locks of one
 * session, which the database itself takes back when the process dies. Source: PostgreSQL, "Advisory Locks".
 */
export function openPostgres(url: string): PostgresDoor {
  const pool = new pg.Pool({ connectionString: url, max: writers })
  // A connection that breaks while nobody uses it is replaced by the pool; whoever uses one is told by its own query.
  pool.on('error', () => undefined)
  let session: Promise<pg.Client> | undefined

  function lockSession(): Promise<pg.Client> {
    session ??= openSession()
    return session
  }

  /** One question after the other: a session answers them in turn. */
  let last: Promise<unknown> = Promise.resolve()
  function inSession<Row extends pg.QueryResultRow>(sql: string, name: string): Promise<readonly Row[]> {
    const answer = last.then(async () => (await (await lockSession()).query<Row>(sql, [name])).rows)
    last = answer.catch(() => undefined)
    return answer
  }

  async function openSession(): Promise<pg.Client> {
    const client = new pg.Client({ connectionString: url })
    const forget = (): void => {
      session = undefined
    }
    client.on('error', forget)
    client.on('end', forget)
    try {
      await client.connect()
      return client
    } catch (error) {
      forget()
      throw error
    }
  }

  return {
    async write(statements: readonly Statement[]) {
      const client = await pool.connect()
      try {
        await client.query('begin')
        for (const { sql, bindings } of statements) await client.query(sql, [...bindings])
        await client.query('commit')
        client.release()
      } catch (error) {
        const broken = await client.query('rollback').then(
          () => false,
          () => true,
        )
        client.release(broken)
        throw error
      }
    },
    locks: {
      shared: true,
      async exclusively(name, work) {
        const [taken] = await inSession<{ readonly taken: boolean }>(
          'select pg_try_advisory_lock(hashtextextended($1, 0)) as taken',
          name,
        )
        if (taken?.taken !== true) return undefined
        try {
          return { result: await work() }
        } finally {
          // A session that broke has let go of its locks already.
          await inSession('select pg_advisory_unlock(hashtextextended($1, 0))', name).catch(() => undefined)
        }
      },
    },
    async close() {
      await (await session?.catch(() => undefined))?.end()
      await pool.end()
    },
  }
}
