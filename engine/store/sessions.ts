import type { Knex } from 'knex'
import type { Change } from './change.js'
import type { SessionRow } from './rows/session-row.js'

/** Sign-ins, so that they survive a restart. A session is a {@link SessionRow}: only the hash of its token is kept. */
export interface Sessions {
  find(tokenHash: string): Promise<SessionRow | undefined>
  add(session: SessionRow): Promise<void>
  remove(tokenHash: string): Promise<void>
  /** Removes what expired before `at`, ms since 1970. */
  removeExpired(at: number): Promise<void>
}

export function createSessions(knex: Knex, commit: (changes: readonly Change[]) => Promise<void>): Sessions {
  const remove = (tokenHash: string): Change => ({ kind: 'remove', table: 'sessions', key: { tokenHash } })
  return {
    async find(tokenHash) {
      // PostgreSQL hands a bigint over as text.
      const row = await knex<SessionRow>('sessions')
        .where({ tokenHash })
        .first<(Omit<SessionRow, 'expiresAt'> & { readonly expiresAt: number | string }) | undefined>()
      return row && { ...row, expiresAt: Number(row.expiresAt) }
    },
    add: (session) => commit([{ kind: 'insert', table: 'sessions', row: session }]),
    remove: (tokenHash) => commit([remove(tokenHash)]),
    async removeExpired(at) {
      const rows = await knex<SessionRow>('sessions').where('expiresAt', '<', at).limit(1000)
      if (rows.length > 0) await commit(rows.map((row) => remove(row.tokenHash)))
    },
  }
}
