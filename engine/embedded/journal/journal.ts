import { once } from 'node:events'
import type { EventRecord } from '../core.js'
import { journalError } from './journal-error.js'
import { openRecordReader, type RecordReader } from './record-reader.js'
import { packRecords } from './packed-records.js'
import type { Statement } from '../../store/statement-writer.js'
import { startThread, threadModule, type StartThread } from './start-thread.js'
import { writerTickets } from './writer-tickets.js'
import type { WriterReport, WriterRequest, WriterStart } from './writer-message.js'

/** What the journal did since it was opened. */
export interface JournalStatistics {
  readonly records: number
  /** Length of the records' values, as JSON text. */
  readonly characters: number
  readonly writes: number
  readonly commits: number
  /** Writes that shared the last commit, and the most that ever shared one. */
  readonly lastGroup: number
  readonly largestGroup: number
  /** Writes that wait for the disk. */
  readonly waiting: number
  /** Size of the file, without what is still in the write-ahead log. */
  readonly bytes: number
}

/**
 * The log on disk: records in, in order, by one thread; many writes share one durable commit.
 *
 * @example
 * const journal = await openJournal({ file: 'data/bancheng.db' })
 * await journal.append(outcome.events) // on disk now
 */
export interface Journal {
  readonly reader: RecordReader
  /** Durable when resolved. Rejects only if the journal has stopped; then none of it may be told to be done. */
  append(records: readonly EventRecord[]): Promise<void>
  /** All statements or none, durable when resolved, in the same commit as the records of the same moment. */
  write(statements: readonly Statement[]): Promise<void>
  /** Why nothing more can be written; undefined while all is well. */
  stopped(): string | undefined
  statistics(): JournalStatistics
  /** Waits until all is on disk, then lets go of the file. */
  close(): Promise<void>
}

/** How a journal is opened. */
export interface JournalOptions {
  /** Path of the SQLite file; created if it is not there. */
  readonly file: string
  /** Size in bytes the file may grow to; the engine stops before it takes the last of the disk. */
  readonly maxBytes?: number
  /** Told that a commit waits for another program's lock on the file. */
  readonly onWaiting?: (message: string) => void
  /** Told once that the disk failed. */
  readonly onStopped?: (message: string) => void
  readonly startThread?: StartThread
}

/** Opens the journal in a thread of its own. Rejects with a `code` (FOREIGN_FILE, NEWER_FILE, LOCKED, DAMAGED, CANNOT_OPEN). */
export async function openJournal(options: JournalOptions): Promise<Journal> {
  const data: WriterStart = { file: options.file, maxBytes: options.maxBytes }
  const start = options.startThread ?? startThread
  const thread = start(threadModule(import.meta.url, 'writer-thread'), { workerData: data })
  const [first] = (await once(thread, 'message')) as [WriterReport]
  if (first.kind === 'refused') {
    await thread.terminate()
    throw journalError(first.code as Parameters<typeof journalError>[0], first.message)
  }
  const tickets = writerTickets(first.kind === 'opened' ? first.bytes : 0)
  const reader = openRecordReader(options.file)

  let closing = false

  function stop(message: string): void {
    if (tickets.stop(closing ? 'the journal is closed' : message) && !closing) options.onStopped?.(message)
  }
  function send(request: WriterRequest, handedOver: readonly ArrayBuffer[] = []): void {
    if (tickets.stopped() === undefined) thread.postMessage(request, handedOver)
  }
  thread.on('message', (report: WriterReport) => {
    if (report.kind === 'committed') tickets.committed(report)
    else if (report.kind === 'stopped') stop(report.message)
    else if (report.kind === 'waiting') options.onWaiting?.(report.message)
  })
  thread.on('error', (error) => stop(`the writing thread died: ${error.message}`))
  thread.on('exit', () => stop('the writing thread ended'))

  return {
    reader,
    append(records) {
      const packed = packRecords(records)
      const { ticket, done } = tickets.issue(records.length, packed.characters)
      send({ kind: 'records', ticket, records: packed }, [packed.numbers.buffer])
      return done
    },
    write(statements) {
      const { ticket, done } = tickets.issue(0, 0)
      send({ kind: 'statements', ticket, statements })
      return done
    },
    stopped: () => tickets.stopped(),
    statistics: () => tickets.statistics(),
    async close() {
      closing = true
      reader.close()
      if (tickets.stopped() !== undefined) {
        await thread.terminate()
        return
      }
      const ended = once(thread, 'exit')
      thread.postMessage({ kind: 'close' } satisfies WriterRequest)
      await ended
    },
  }
}
