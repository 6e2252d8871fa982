import { randomUUID } from 'node:crypto'
import type { Gateway } from '../gateway/gateway.js'
import type { ProcessObserver } from '../gateway/observation.js'
import type { TimeSource } from '../gateway/time.js'
import type { StatementWriter } from '../store/statement-writer.js'
import type { StateImage } from './core.js'
import { openJournal, type JournalStatistics } from './journal/journal.js'
import { coreFactory, type CoreFactory } from './run/core-factory.js'
import { embeddedGateway } from './run/embedded-gateway.js'
import { engineLoop, type EngineLoop, type LoopStatistics } from './run/engine-loop.js'
import { jobDispatcher } from './run/job-dispatcher.js'
import { silentLogger, type Logger } from './run/logger.js'
import { processObserver } from './run/process-observer.js'
import { rebuildCore } from './run/rebuild-core.js'
import { beingClosed, requestQueue } from './run/request-queue.js'
import { snapshots } from './run/snapshots.js'
import { stateFingerprint } from './run/state-fingerprint.js'

/** What an engine is opened with. */
export interface EmbeddedEngineOptions {
  /** Path of the SQLite file; created if it is not there. Its folder must be. */
  readonly file: string
  readonly time: TimeSource
  readonly log?: Logger
  /** Records between two snapshots; 20,000 unless told. */
  readonly snapshotEvery?: number
  /** Requests that may wait for their turn before further ones are refused with RESOURCE_EXHAUSTED; 20,000 unless told. */
  readonly queueLimit?: number
  /** Size in bytes the file may grow to; unless told, what the disk holds. */
  readonly maxBytes?: number
  /** The pure engine to run; another one only where a test wants it to fail. */
  readonly factory?: CoreFactory
}

/** What the engine did since it was opened, for `/metrics`. */
export interface EngineStatistics extends LoopStatistics {
  readonly journal: JournalStatistics
  /** Position of the last record. */
  readonly position: number
  /** Requests that wait for their turn. */
  readonly queued: number
  /** Open job streams and waiting polls. */
  readonly jobConsumers: number
  /** Why no command is taken any more. */
  readonly refusal?: string
}

/** The process engine of this house, in this process, kept in one SQLite file. */
export interface EmbeddedEngine extends Gateway {
  readonly observe: ProcessObserver
  /** The door to the same file's other tables; joins the engine's own commits. */
  readonly writer: StatementWriter
  /** Resolves when nothing is left to do at this instant and all of it is on disk. */
  idle(): Promise<void>
  /** The next instant at which time gives the engine something to do, ms since 1970. */
  nextDue(): number | undefined
  statistics(): EngineStatistics
  /** Takes a snapshot now; resolves to its position, or undefined if it failed. */
  takeSnapshot(): Promise<number | undefined>
  /** The live state, to be compared and never to be changed. */
  image(): StateImage
  /** Carries out what was asked, makes it durable, answers it, then lets go of the file. */
  close(): Promise<void>
}

/**
 * Opens the engine on its file: the newest snapshot, the records after it, then what came due meanwhile.
 * Rejects with a `code` where the file is foreign, newer, damaged, or in use by another process.
 *
 * @example
 * const engine = await openEmbeddedEngine({ file: 'data/bancheng.db', time: systemTime })
 * await engine.createProcessInstance({ bpmnProcessId: 'review' })
 * await engine.close()
 */
export async function openEmbeddedEngine(options: EmbeddedEngineOptions): Promise<EmbeddedEngine> {
  const { file, time, log = silentLogger, factory = coreFactory } = options
  const journal = await openJournal({
    file,
    ...(options.maxBytes === undefined ? {} : { maxBytes: options.maxBytes }),
    onStopped: (reason) => log.error({ file, reason }, 'the disk failed: no command is taken any more'),
    onWaiting: (reason) => log.warn({ file, reason }, 'a commit waits for another program'),
  })
  const fingerprint = await stateFingerprint()
  const outside = { random: Math.random, uuid: randomUUID }

  async function rebuild() {
    const rebuilt = await rebuildCore({
      file,
      reader: journal.reader,
      fingerprint,
      log,
      create: (image) => factory.createCore(image ? { ...outside, image } : outside),
    })
    await factory.loadModels(rebuilt.core)
    return rebuilt
  }

  const start = await rebuild()
  const shots = snapshots({
    start: { file, fingerprint },
    every: options.snapshotEvery ?? 20_000,
    newest: start.snapshot,
    position: start.position,
    reader: journal.reader,
    live: () => loop.live(),
    log,
  })
  // The sources wake the loop, and the loop takes from the sources: one of them has to be known first.
  const wake = () => loop.wake()
  const dispatcher = jobDispatcher(wake)
  const queue = requestQueue(options.queueLimit ?? 20_000, wake, () => loop.refusal())
  const loop: EngineLoop = engineLoop({
    core: start.core,
    position: start.position,
    journal,
    time,
    log,
    sources: [dispatcher, queue],
    rebuild: async () => (await rebuild()).core,
    availableJobs: dispatcher.available,
    durable: shots.reached,
    refused(refusal) {
      queue.refuse(refusal)
      dispatcher.refuse(refusal)
    },
  })
  let closed: Promise<void> | undefined
  async function close(): Promise<void> {
    queue.close()
    dispatcher.refuse({ kind: 'rejected', code: 'UNAVAILABLE', message: beingClosed })
    await loop.stop()
    await shots.close()
    await journal.close()
  }
  log.info({ file, position: start.position, snapshot: start.snapshot }, 'the engine is open')
  loop.wake()

  return {
    ...embeddedGateway({
      dispatcher,
      time,
      log,
      readResources: factory.readResources,
      append: queue.append,
      submit: queue.submit,
      refusal: loop.refusal,
    }),
    observe: processObserver(journal.reader),
    writer: { write: (statements) => journal.write(statements) },
    idle: loop.idle,
    nextDue: () => loop.core().nextDue(),
    statistics() {
      // A write of other tables that failed has stopped the journal too; the loop learns of it only when it next has something to write.
      const refusal = loop.refusal()?.message ?? journal.stopped()
      return {
        ...loop.statistics(),
        journal: journal.statistics(),
        queued: queue.length(),
        jobConsumers: dispatcher.consumers(),
        ...(refusal === undefined ? {} : { refusal }),
      }
    },
    takeSnapshot: shots.take,
    image: () => loop.core().image(),
    close() {
      closed ??= close()
      return closed
    },
  }
}
