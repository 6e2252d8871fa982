import type { ActName } from './act-name.js'

/** A JSON value as scenarios write it. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject
/** A JSON object as scenarios write it. */
export interface JsonObject {
  readonly [name: string]: Json
}

/** A refusal that a step must meet: the exact code, and a part of the message. */
interface ExpectedRejection {
  readonly code?: string
  readonly message?: string
}

/** What is expected at one point of the story; all optional. See the README of this room. */
export interface Expectation {
  readonly state?: 'active' | 'completed' | 'terminated'
  readonly completed?: Readonly<Record<string, number>>
  readonly completedInOrder?: readonly string[]
  readonly terminated?: Readonly<Record<string, number>>
  readonly active?: readonly string[]
  readonly taken?: Readonly<Record<string, number>>
  readonly variables?: JsonObject
  readonly variablesAbsent?: readonly string[]
  readonly jobs?: Readonly<Record<string, ExpectedJob>>
  readonly incidents?: readonly JsonObject[]
  readonly case?: JsonObject
  readonly ledger?: readonly JsonObject[]
  readonly tasks?: Readonly<Record<string, JsonObject | null>>
  readonly clock?: Readonly<Record<string, JsonObject | null>>
  readonly notices?: readonly JsonObject[]
  readonly inspections?: readonly JsonObject[]
  readonly rejected?: ExpectedRejection
}

/** An open job of an element; `variables` and `headers` are subsets. */
export interface ExpectedJob {
  readonly type?: string
  readonly retries?: number
  readonly variables?: JsonObject
  readonly headers?: JsonObject
}

interface CompleteStep {
  readonly kind: 'complete'
  readonly complete: string
  readonly variables?: JsonObject
  readonly nth?: number
}
interface FailStep {
  readonly kind: 'fail'
  readonly fail: string
  readonly retries?: number
  readonly message?: string
  readonly retryBackOff?: string
  readonly variables?: JsonObject
  readonly nth?: number
}
interface ThrowErrorStep {
  readonly kind: 'throwError'
  readonly throwError: string
  readonly code: string
  readonly message?: string
  readonly variables?: JsonObject
  readonly nth?: number
}
interface MessageStep {
  readonly kind: 'message'
  readonly message: string
  readonly correlationKey?: string
  readonly variables?: JsonObject
  readonly timeToLive?: string
  readonly messageId?: string
}
interface AdvanceStep {
  readonly kind: 'advance'
  readonly advance: string
}
interface AdvanceToStep {
  readonly kind: 'advanceTo'
  readonly advanceTo: string
}
interface SetVariablesStep {
  readonly kind: 'setVariables'
  readonly setVariables: JsonObject
  readonly scope?: string
  readonly local?: boolean
}
interface ResolveStep {
  readonly kind: 'resolve'
  readonly resolve: string
  readonly retries?: number
  readonly nth?: number
}
interface CancelStep {
  readonly kind: 'cancel'
  readonly cancel: true
}
interface SubmitStep {
  readonly kind: 'submit'
  readonly submit: JsonObject
  readonly as?: string
}
interface ActStep {
  readonly kind: 'act'
  readonly as: string
  readonly act: ActName
  readonly values: JsonObject
  readonly element?: string
}
interface ExpectStep {
  readonly kind: 'expect'
}
interface SignalStep {
  readonly kind: 'signal'
  readonly signal: string
  readonly variables?: JsonObject
}
interface ModifyStep {
  readonly kind: 'modify'
  readonly modify: { readonly activate?: readonly string[]; readonly terminate?: readonly string[] }
}
interface MigrateStep {
  readonly kind: 'migrate'
  readonly migrate: {
    /** Paths relative to the scenario's own file. */
    readonly resources: readonly string[]
    readonly mapping?: Readonly<Record<string, string>>
  }
}

/** One step of the story. Any step may carry `expect`, checked once it has settled, and `rejected`: it must be refused. */
export type Step = (
  | CompleteStep
  | FailStep
  | ThrowErrorStep
  | MessageStep
  | AdvanceStep
  | AdvanceToStep
  | SetVariablesStep
  | ResolveStep
  | CancelStep
  | SubmitStep
  | ActStep
  | ExpectStep
  | SignalStep
  | ModifyStep
  | MigrateStep
) & { readonly expect?: Expectation; readonly rejected?: ExpectedRejection }

/** The kinds of steps. */
export type StepKind = Step['kind']
/** The step of one kind. */
export type StepOf<Kind extends StepKind> = Extract<Step, { readonly kind: Kind }>

/** A scenario that was read and found to be one. Form: `processes/schema/scenario.schema.json`. */
export interface Scenario {
  readonly title: string
  /** Paths relative to the scenario's own file. */
  readonly resources: readonly string[]
  /** BPMN process id; absent in a story of a matter, whose package names the process. */
  readonly process?: string
  /** The instant at which virtual time begins, ms since 1970. */
  readonly at: number
  readonly variables: JsonObject
  readonly steps: readonly Step[]
  readonly expect: Expectation
}
