import Database from 'better-sqlite3'
import { insertRecords, type InsertRecords } from './insert-records.js'
import { runStatements, type RunStatements } from './run-statements.js'
import { sqlFailure, type SqlFailure } from './sql-failure.js'
import type { WriterRequest } from './writer-message.js'

type Write = Exclude<WriterRequest, { kind: 'close' }>

/** A write of which nothing was done, and why. */
export interface FailedWrite extends SqlFailure {
  readonly ticket: number
}

/** Makes a group of writes durable by one commit. */
export interface GroupCommit {
  /**
   * @returns the writes that failed by their own fault; the others are on disk.
   * @throws if the disk failed: nothing of the group may be told to be done.
   */
  commit(group: readonly Write[]): FailedWrite[]
}

/** Group commit on the connection that writes. */
export function groupCommit(database: Database.Database): GroupCommit {
  const begin = database.prepare('BEGIN IMMEDIATE')
  const end = database.prepare('COMMIT')
  const undo = database.prepare('ROLLBACK')
  const insert = insertRecords(database)
  const run = runStatements(database)

  function commit(group: readonly Write[]): FailedWrite[] {
    begin.run()
    try {
      const failed = writeAll(insert, run, group)
      end.run()
      return failed
    } catch (error) {
      if (database.inTransaction) undo.run()
      if (!isOwnFault(error)) throw error
      // What only shows at the commit itself (a deferred constraint) must not take its neighbours along.
      const [only] = group
      if (group.length > 1) return group.flatMap((write) => commit([write]))
      if (only?.kind !== 'statements') throw error
      return [{ ticket: only.ticket, ...sqlFailure(error) }]
    }
  }
  return { commit }
}

function writeAll(insert: InsertRecords, run: RunStatements, group: readonly Write[]): FailedWrite[] {
  const failed: FailedWrite[] = []
  for (const write of group) {
    if (write.kind === 'records') {
      insert(write.records)
      continue
    }
    const failure = run(write.statements)
    if (failure) failed.push({ ticket: write.ticket, ...failure })
  }
  return failed
}

function isOwnFault(error: unknown): boolean {
  return error instanceof Database.SqliteError && error.code.startsWith('SQLITE_CONSTRAINT')
}
