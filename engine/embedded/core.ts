import type { Answer, Rejection } from '../gateway/answer.js'
import type { Resource } from '../gateway/deployment.js'
import type { EngineCommand } from './commands/command.js'
import type { EventRecord } from './log/event-record.js'
import type { ReadResource } from './model/read-resource.js'
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

export declare function createCore(options: CoreOptions): Core

/** After a restart: reads the deployed resources that the state needs. To be awaited before anything is handled. */
export declare function loadModels(core: Core): Promise<void>

/** Reads and checks files before `DEPLOYMENT:CREATE`: all of them or a rejection that names file, element and reason. Hostile XML is refused. */
export declare function readResources(
  resources: readonly Resource[],
): Promise<readonly ReadResource[] | Rejection>
