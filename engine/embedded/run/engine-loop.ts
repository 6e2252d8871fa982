import type { Rejection } from '../../gateway/answer.js'
import type { TimeSource } from '../../gateway/time.js'
import type { Core, EventRecord } from '../core.js'
import type { Journal } from '../journal/journal.js'
import { dueWork } from './due-work.js'
import type { LiveState } from './live-snapshot.js'
import type { Logger } from './logger.js'
import { loopGate } from './loop-gate.js'
import { openRequests, type HeldAnswer } from './open-requests.js'
import { stepper } from './stepper.js'
import { turnOrder } from './turn-order.js'
import type { WorkSource } from './work.js'

/** Steps and records of one turn, after which sockets and clocks of the process get theirs. */
const stepsPerTurn = 64
const recordsPerTurn = 1000
const retryAfter = 1000

/** What the loop runs on. */
export interface LoopOptions {
  readonly core: Core
  /** Position of the last record. */
  readonly position: number
  readonly journal: Journal
  readonly time: TimeSource
  readonly log: Logger
  /** In the order in which they are asked, one after the other. */
  readonly sources: readonly WorkSource[]
  /** Builds the state from what is on disk, after a bug left the one in memory in doubt. */
  rebuild(): Promise<Core>
  readonly availableJobs: (types: readonly string[]) => void
  /** All records up to `position` are on disk. */
  readonly durable: (position: number) => void
  /** No command will be taken any more: whoever still waits is to be told. */
  refused(rejection: Rejection): void
}

/** What the loop did since it was started. */
export interface LoopStatistics {
  readonly commands: number
  readonly turns: number
  /** Times the state was built anew after a bug. */
  readonly rebuilds: number
  /** Position of the last record. */
  readonly position: number
  /** Requests whose answer has yet to come: most of them wait for the result of an instance. */
  readonly awaited: number
}

/** The one that runs commands: takes them in turn, makes their events durable together, then lets their answers go. */
export interface EngineLoop {
  /** There is new work in a source. */
  wake(): void
  core(): Core
  /** The state between two turns and the position of its last record; undefined while a bug has left it in doubt. */
  readonly live: () => LiveState | undefined
  /** Resolves when nothing is left to do now and all of it is on disk. */
  readonly idle: () => Promise<void>
  /** Why no command is taken any more. */
  readonly refusal: () => Rejection | undefined
  statistics(): LoopStatistics
  /** Carries out what waits in the sources, then rests for ever; what time gives or was deferred waits for the next start. */
  stop(): Promise<void>
}

/** Starts the loop at rest; `wake` sets it going. */
export function engineLoop(options: LoopOptions): EngineLoop {
  const { journal, time, log } = options
  let core = options.core
  let position = options.position
  let stopping = false
  let inDoubt = false
  const counts = { turns: 0, rebuilds: 0 }
  const gate = loopGate(journal, wake)
  const requests = openRequests()
  const due = dueWork(() => core, time, wake)
  const steps = stepper({ core: () => core, requests, due, log, availableJobs: options.availableJobs })
  const asked = turnOrder(options.sources)
  const all = turnOrder([due, ...options.sources])
  let stuckUntil = 0

  function order(): WorkSource {
    return stopping ? asked : all
  }
  function hasDeferred(at: number): boolean {
    return steps.continues() && at >= stuckUntil && !stopping
  }
  function wake(): void {
    if (gate.enter()) setImmediate(turn)
  }

  function turn(): void {
    gate.leave()
    if (gate.refusal()) return
    counts.turns += 1
    const records: EventRecord[] = []
    const answers: HeldAnswer[] = []
    const sound = runTurn(time.now(), records, answers)
    position += records.length
    const durable = committed(records, answers, position)
    if (sound) settle()
    else void rebuild(durable)
  }

  /** Answers false if a bug left the state in doubt. */
  function runTurn(at: number, records: EventRecord[], answers: HeldAnswer[]): boolean {
    due.look(at)
    if (hasDeferred(at) && !steps.proceed(at, records, answers)) {
      stuckUntil = at + retryAfter
      time.alarm(stuckUntil, wake)
      return false
    }
    const enough = records.length + recordsPerTurn
    for (let step = 0; step < stepsPerTurn && records.length < enough; step += 1) {
      const work = order().next(at)
      if (!work) return true
      if (!steps.carryOut(work, at, records, answers)) return false
    }
    return true
  }

  async function committed(records: EventRecord[], answers: HeldAnswer[], upTo: number): Promise<void> {
    await gate.commit(records, answers)
    if (!endIfRefused()) options.durable(upTo)
  }

  async function rebuild(durable: Promise<void>): Promise<void> {
    const reopen = gate.hold()
    inDoubt = true
    counts.rebuilds += 1
    try {
      await durable
      core = await options.rebuild()
      inDoubt = false
      steps.startAnew()
    } catch (error) {
      gate.refuse(`its state could not be rebuilt: ${String(error)}`)
    }
    reopen()
    if (!endIfRefused()) settle()
  }

  function settle(): void {
    const at = time.now()
    if (!stopping) due.settle()
    if (order().waiting(at) || hasDeferred(at)) wake()
    else gate.rest()
  }

  function endIfRefused(): boolean {
    const refusal = gate.refusal()
    if (!refusal) return false
    due.stop()
    requests.refuseAll(refusal)
    options.refused(refusal)
    return true
  }

  return {
    wake,
    core: () => core,
    live: () => (inDoubt ? undefined : { position, image: core.image() }),
    idle: gate.idle,
    refusal: gate.refusal,
    statistics: () => ({ ...counts, position, commands: steps.commands(), awaited: requests.count() }),
    async stop() {
      stopping = true
      due.stop()
      wake()
      await gate.idle()
      gate.refuse('it is closed')
      endIfRefused()
    },
  }
}
