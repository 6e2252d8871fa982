import { once } from 'node:events'
import { startThread, threadModule } from '../journal/start-thread.js'
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

/** Snapshots of the journal in `file`, one after every `every` records. `last` is the position of the newest there is. */
export function snapshots(start: SnapshotStart, every: number, last: number, log: Logger): Snapshots {
  let underWay: Promise<number | undefined> | undefined
  let newest = last

  async function run(): Promise<number | undefined> {
    const thread = startThread(threadModule(import.meta.url, 'snapshot-thread'), { workerData: start })
    try {
      const [report] = (await once(thread, 'message')) as [SnapshotReport]
      log.info({ position: report.position }, 'a snapshot was taken')
      return report.position
    } catch (error) {
      log.warn({ error }, 'a snapshot failed; the log is longer to replay at the next start')
      return undefined
    } finally {
      await thread.terminate()
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
    reached(position) {
      if (underWay || position - newest < every) return
      // Counted from here also if it fails, lest it be tried at every commit.
      newest = position
      void take()
    },
    async close() {
      await underWay
    },
  }
}
