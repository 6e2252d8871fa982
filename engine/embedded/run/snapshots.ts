import { once } from 'node:events'
import { startThread, threadModule } from '../journal/start-thread.js'
import type { RecordReader } from '../journal/record-reader.js'
import { liveSnapshots, type LiveState } from './live-snapshot.js'
import type { Logger } from './logger.js'
import type { SnapshotReport, SnapshotStart } from './snapshot-thread.js'

/** Takes a snapshot now and then, beside the work. */
export interface Snapshots {
  /** To be told how far the log is on disk. */
  readonly reached: (position: number) => void
  /** Takes one now. Resolves to the position it stands for, or undefined if it failed; the engine does not need it. */
  readonly take: () => Promise<number | undefined>
  /** Waits for the one under way. */
  close(): Promise<void>
}

/** What snapshots are taken of. */
export interface SnapshotParts {
  readonly start: SnapshotStart
  /** Records between two snapshots. */
  readonly every: number
  /** Position of the newest snapshot there is, and of the last record on disk. */
  readonly newest: number
  readonly position: number
  readonly reader: RecordReader
  /** The state as it is now; undefined while it is in doubt. */
  readonly live: () => LiveState | undefined
  readonly log: Logger
}

/** Snapshots of a journal: of the live state where it is small, else by replaying in a thread what came after the last one. */
export function snapshots({ start, every, position, reader, live, log, ...parts }: SnapshotParts): Snapshots {
  const small = liveSnapshots(start, reader, position)
  let underWay: Promise<number | undefined> | undefined
  let newest = parts.newest

  async function run(): Promise<number | undefined> {
    try {
      const state = live()
      const taken = state && small.suits(state) ? await small.take(state) : await replayed(start)
      log.info({ position: taken }, 'a snapshot was taken')
      return taken
    } catch (error) {
      log.warn({ error }, 'a snapshot failed; the log is longer to replay at the next start')
      return undefined
    }
  }
  function take(): Promise<number | undefined> {
    underWay ??= run().finally(() => {
      underWay = undefined
    })
    return underWay
  }
  return {
    take,
    reached(reached) {
      small.reached(reached)
      if (underWay || reached - newest < every) return
      // Counted from here also if it fails, lest it be tried at every commit.
      newest = reached
      void take()
    },
    async close() {
      small.close()
      await underWay
    },
  }
}

async function replayed(start: SnapshotStart): Promise<number> {
  const thread = startThread(threadModule(import.meta.url, 'snapshot-thread'), { workerData: start })
  try {
    const [report] = (await once(thread, 'message')) as [SnapshotReport]
    return report.position
  } finally {
    await thread.terminate()
  }
}
