import knexOf from 'knex'
import type { Knex } from 'knex'
import { createUsers } from './users.js'
import type { Change } from './change.js'
import { compileChange } from './compile-change.js'
import { migrate } from './migrations/migrate.js'
import { createDrafts } from './drafts.js'
import { createMarks } from './marks.js'
import { createPackages } from './packages.js'
import { absenceReads } from './reads/absence-reads.js'
import { caseReads } from './reads/case-reads.js'
import { clockReads } from './reads/clock-reads.js'
import { dutyReads } from './reads/duty-reads.js'
import { meetingReads } from './reads/meeting-reads.js'
import { outboxReads } from './reads/outbox-reads.js'
import { paperReads } from './reads/paper-reads.js'
import { taskReads } from './reads/task-reads.js'
import { createSessions } from './sessions.js'
import { quietLog } from './quiet-log.js'
import type { StatementWriter } from './statement-writer.js'
import type { Store } from './store.js'

/** Where the tables are. */
export interface StoreOptions {
  /** Path of the SQLite file; it exists, because whoever gives `writer` has it open. */
  readonly file: string
  /** Through what is written. This room itself only reads the file. */
  readonly writer: StatementWriter
}

/** Opens the store and brings its schema up to date. */
export async function openStore(options: StoreOptions): Promise<Store> {
  const knex = knexOf({
    client: 'better-sqlite3',
    connection: { filename: options.file, options: { readonly: true } } as Knex.BetterSqlite3ConnectionConfig,
    useNullAsDefault: true,
    log: quietLog,
    pool: { min: 1, max: 1 },
  })
  await migrate(knex, options.writer)
  const commit = async (changes: readonly Change[]): Promise<void> =>
    options.writer.write(changes.map((change) => compileChange(knex, change)))
  return {
    cases: caseReads(knex),
    tasks: taskReads(knex),
    clocks: clockReads(knex),
    papers: paperReads(knex),
    outbox: outboxReads(knex),
    meetings: meetingReads(knex),
    duties: dutyReads(knex),
    absences: absenceReads(knex),
    users: createUsers(knex, commit),
    sessions: createSessions(knex, commit),
    packages: createPackages(knex, commit),
    marks: createMarks(knex, commit),
    drafts: createDrafts(knex, commit),
    commit,
    close: () => knex.destroy(),
  }
}
