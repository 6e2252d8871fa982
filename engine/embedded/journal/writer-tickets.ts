import { journalError } from './journal-error.js'
import type { JournalStatistics } from './journal.js'
import type { WriterReport } from './writer-message.js'

interface Waiting {
  readonly ticket: number
  readonly resolve: () => void
  readonly reject: (error: Error) => void
}

/** Which writes wait for the disk, and what the writing thread said of them. */
export interface WriterTickets {
  /** `done` settles when the write is durable, failed by itself, or can never be done. */
  issue(records: number, characters: number): { readonly ticket: number; readonly done: Promise<void> }
  committed(report: Extract<WriterReport, { kind: 'committed' }>): void
  /** Refuses all that waits and all that comes. Answers false if it had stopped before. */
  stop(message: string): boolean
  stopped(): string | undefined
  statistics(): JournalStatistics
}

/** The book of open writes. */
export function writerTickets(bytesAtStart: number): WriterTickets {
  let waiting: Waiting[] = []
  let stopMessage: string | undefined
  const counts = {
    records: 0,
    characters: 0,
    writes: 0,
    commits: 0,
    lastGroup: 0,
    largestGroup: 0,
    bytes: bytesAtStart,
  }

  function refusal(message: string): Error {
    return journalError('STOPPED', message)
  }
  return {
    issue(records, characters) {
      const ticket = counts.writes + 1
      counts.writes = ticket
      counts.records += records
      counts.characters += characters
      const done = new Promise<void>((resolve, reject) => {
        if (stopMessage === undefined) waiting.push({ ticket, resolve, reject })
        else reject(refusal(stopMessage))
      })
      return { ticket, done }
    },
    committed(report) {
      const failed = new Map(report.failed.map((failure) => [failure.ticket, failure]))
      const first = waiting.findIndex(({ ticket }) => ticket > report.upTo)
      const settled = first < 0 ? waiting : waiting.slice(0, first)
      waiting = first < 0 ? [] : waiting.slice(first)
      counts.commits += 1
      counts.lastGroup = settled.length
      counts.largestGroup = Math.max(counts.largestGroup, settled.length)
      counts.bytes = report.bytes
      for (const { ticket, resolve, reject } of settled) {
        const failure = failed.get(ticket)
        if (failure) reject(Object.assign(new Error(failure.message), { code: failure.code }))
        else resolve()
      }
    },
    stop(message) {
      if (stopMessage !== undefined) return false
      stopMessage = message
      const refused = waiting
      waiting = []
      for (const { reject } of refused) reject(refusal(message))
      return true
    },
    stopped: () => stopMessage,
    statistics: () => ({ ...counts, waiting: waiting.length }),
  }
}
