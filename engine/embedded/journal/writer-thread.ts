import { parentPort, workerData } from 'node:worker_threads'
import Database from 'better-sqlite3'
import { lockFolder } from './folder-lock.js'
import { groupCommit, type GroupCommit } from './group-commit.js'
import { openError } from './open-error.js'
import { openDatabase } from './open-database.js'
import type { WriterReport, WriterRequest, WriterStart } from './writer-message.js'

/** The thread that owns the connection that writes: what waits while one commit runs shares the next. */
function main(): void {
  const start = workerData as WriterStart
  let unlock: (() => void) | undefined
  try {
    unlock = lockFolder(start.file)
    serve(openDatabase(start), unlock)
  } catch (error) {
    unlock?.()
    const refusal = openError(error, start.file)
    report({ kind: 'refused', code: 'code' in refusal ? String(refusal.code) : '', message: refusal.message })
  }
}

function serve(database: Database.Database, unlock: () => void): void {
  const group = groupCommit(database)
  const lastPosition = Number(database.prepare('SELECT max(position) FROM records').pluck().get() ?? 0)
  let waiting: WriterRequest[] = []
  let stopped = false

  function commitWaiting(): void {
    const requests = waiting
    waiting = []
    const writes = requests.filter((request) => request.kind !== 'close')
    if (writes.length > 0 && !stopped) stopped = !commit(database, group, writes)
    if (requests.some((request) => request.kind === 'close')) close(database, unlock)
  }
  parentPort?.on('message', (request: WriterRequest) => {
    if (waiting.push(request) === 1) setImmediate(commitWaiting)
  })
  report({ kind: 'opened', lastPosition, bytes: bytesOf(database) })
}

function commit(
  database: Database.Database,
  group: GroupCommit,
  writes: readonly Exclude<WriterRequest, { kind: 'close' }>[],
): boolean {
  for (;;) {
    try {
      const failed = group.commit(writes)
      report({ kind: 'committed', upTo: writes.at(-1)?.ticket ?? 0, failed, bytes: bytesOf(database) })
      return true
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error)
      if (!isHeldByAnother(error)) {
        report({ kind: 'stopped', message })
        return false
      }
      report({ kind: 'waiting', message })
    }
  }
}

/** A backup tool that holds the file's write lock is waited for: nothing was written yet, so nothing is lost by asking again. */
function isHeldByAnother(error: unknown): boolean {
  return error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY')
}

function bytesOf(database: Database.Database): number {
  const pages = Number(database.pragma('page_count', { simple: true }))
  return pages * Number(database.pragma('page_size', { simple: true }))
}

function close(database: Database.Database, unlock: () => void): void {
  database.close()
  unlock()
  report({ kind: 'closed' })
  parentPort?.close()
}

function report(message: WriterReport): void {
  parentPort?.postMessage(message)
}

main()
