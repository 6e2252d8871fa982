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
import { locked } from './locked.js'
import { postgres, sqlite } from './databases.js'
import type { StatementWriter } from './statement-writer.js'
import type { Store } from './store.js'

/** Where the tables are: in a SQLite file that is written by `writer` and exists already, or in the PostgreSQL database at `url`. */
export type StoreOptions =
  { readonly file: string; readonly writer: StatementWriter } | { readonly url: string }

/** Opens the store and brings its schema up to date. */
export async function openStore(options: StoreOptions): Promise<Store> {
  const database = 'url' in options ? postgres(options.url) : sqlite(options)
  const { knex, writer, locks } = database
  await locked(locks, 'bancheng/migrations', () => migrate(knex, writer))
  const commit = async (changes: readonly Change[]): Promise<void> =>
    writer.write(changes.map((change) => compileChange(knex, change)))
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
    locks,
    commit,
    async close() {
      await knex.destroy()
      await database.close()
    },
  }
}
