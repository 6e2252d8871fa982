import type { Answer, Rejection } from '../gateway/answer.js'
import type { Resource } from '../gateway/deployment.js'
import type { EngineCommand } from './commands/command.js'
import { carryOut } from './commands/command-registry.js'
import { dueCommands, nextDue } from './commands/due-commands.js'
import type { EngineParts } from './commands/engine-parts.js'
import { beginStep, type Step } from './commands/step.js'
import { toAnswer } from './commands/to-answer.js'
import type { EventRecord } from './log/event-record.js'
import { Refusal } from './log/refusal.js'
import { readFiles } from './model/read-files.js'
import type { ReadResource } from './model/read-resource.js'
import { apply } from './state/apply.js'
import { emptyState } from './state/empty-state.js'
import type { EngineState } from './state/engine-state.js'

export type { EngineCommand } from './commands/command.js'
export type { EventKind } from './log/event-kind.js'
export type { EventRecord } from './log/event-record.js'
export type { ReadResource } from './model/read-resource.js'

/** The whole state as a structured clone can carry it. Read it before the next command: it is the live one. */
export type StateImage = Readonly<EngineState>

/** An answer to the command that was handled with `requestId`, in the shape of the gateway's port: keys as decimal strings. */
export interface Reply {
  readonly requestId: number
  readonly answer: Answer<unknown>
}

/** What one step did. */
export interface Outcome {
  /** In the order in which they were applied; to be made durable before any reply is let go. */
  readonly events: readonly EventRecord[]
  readonly replies: readonly Reply[]
  /** Types of which a job became available in this step. */
  readonly availableJobTypes: readonly string[]
  /** There are follow-ups left: call `proceed` soon. */
  readonly continues: boolean
}

/** The pure process engine: commands in, events out. Nothing in it waits, and it knows no time but `at` (ms since 1970). */
export interface Core {
  /** Carries out a command. Bad input is answered by a rejection; a throw is a bug, after which the state must be rebuilt. */
  handle(command: EngineCommand, at: number, requestId?: number): Outcome
  /** Goes on with what the last steps left. */
  proceed(at: number): Outcome
  /** The earliest instant at which `due` will answer something. */
  nextDue(): number | undefined
  /** The commands that time gives at `at`, in the order of their instants: to be handled one by one, each with `at`. */
  due(at: number): readonly EngineCommand[]
  /** Applies one event of the log to the state. */
  replay(record: EventRecord): void
  image(): StateImage
}

export interface CoreOptions {
  readonly image?: StateImage
  /** 0 ≤ x < 1, for FEEL's `random number()`. */
  random(): number
  /** For FEEL's `uuid()`. */
  uuid(): string
}

const partsOf = new WeakMap<Core, EngineParts>()

/** An engine in the state of `image`, or empty. Before an engine with deployed resources handles anything, `loadModels` must have run. */
export function createCore(options: CoreOptions): Core {
  const parts: EngineParts = {
    state: (options.image as EngineState | undefined) ?? emptyState(),
    processes: new Map(),
    decisions: new Map(),
    awaited: new Map(),
    awaitedTasks: new Map(),
    itemMemory: new Map(),
    random: () => options.random(),
    uuid: () => options.uuid(),
  }
  const { state } = parts

  function outcomeOf(step: Step, replies: readonly Reply[]): Outcome {
    step.run()
    return {
      events: step.events,
      replies: [...replies, ...step.replies],
      availableJobTypes: step.offeredTypes(),
      continues: state.followUps.length > 0,
    }
  }

  const core: Core = {
    handle(command, at, requestId) {
      const step = beginStep(parts, at, requestId)
      const reaction = carryOut(step.work, command)
      return outcomeOf(
        step,
        reaction && requestId !== undefined ? [{ requestId, answer: toAnswer(reaction) }] : [],
      )
    },
    proceed: (at) => outcomeOf(beginStep(parts, at), []),
    nextDue: () => nextDue(state),
    due: (at) => dueCommands(state, at),
    replay: (record) => apply(state, record),
    image: () => state,
  }
  partsOf.set(core, parts)
  return core
}

/** After a restart: reads the deployed resources that the state needs. To be awaited before anything is handled. */
export async function loadModels(core: Core): Promise<void> {
  const parts = partsOf.get(core)
  if (!parts) throw new Error('not an engine that createCore made')
  const { state, processes, decisions } = parts
  const needed = [
    ...[...state.processes].filter(([key]) => !processes.has(key)).map(([, value]) => value),
    ...[...state.decisionRequirements].filter(([key]) => !decisions.has(key)).map(([, value]) => value),
  ]
  const read = new Map<string, ReadResource>()
  for (const { resource, resourceName } of needed) {
    if (read.has(resource)) continue
    const [found] = await readAgain([{ name: resourceName, content: resource }])
    if (found) read.set(resource, found)
  }
  for (const [key, { resource, bpmnProcessId }] of state.processes) {
    const found = read.get(resource)
    const model = found?.kind === 'processes' && found.processes.find(({ id }) => id === bpmnProcessId)
    if (model) processes.set(key, model)
  }
  for (const [key, { resource }] of state.decisionRequirements) {
    const found = read.get(resource)
    if (found?.kind === 'decisions') decisions.set(key, found.decisions)
  }
}

/** Reads and checks files before `DEPLOYMENT:CREATE`: all of them or a rejection that names file, element and reason. Hostile XML is refused. */
export async function readResources(
  resources: readonly Resource[],
): Promise<readonly ReadResource[] | Rejection> {
  const read = await readFiles(resources)
  if (!(read instanceof Refusal)) return read
  const answer = toAnswer(read)
  if (answer.kind !== 'rejected') throw new Error('a refusal is a rejection')
  return answer
}

/** What was deployed once was checked once: it is read without the checks of today. */
async function readAgain(resources: readonly Resource[]): Promise<readonly ReadResource[]> {
  const read = await readFiles(resources, { check: false })
  if (read instanceof Refusal) throw new Error(`a deployed resource cannot be read: ${read.reason}`)
  return read
}
