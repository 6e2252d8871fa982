/** What real Zeebe did, as `../shared/conformance/README.md` describes it: one file of a folder of recordings. */
export interface Recording {
  /** Whether it was made to see something run or something refused. */
  readonly kind: 'exec' | 'reject'
  /** The deployed files by name. Of several with one name the last. */
  readonly resources: Readonly<Record<string, string>>
  readonly steps: readonly Step[]
  readonly events: readonly RecordedEntry[]
}

/** What happened to the engine from outside, in order. */
export type Step = CommandStep | ClockStep

/** A client's command, or one that Zeebe's own clock gave. */
export interface CommandStep {
  /** Zeebe's `VALUE_TYPE:INTENT`. */
  readonly cmd: string
  /** Zeebe's key of what the command is about; -1 for none. */
  readonly key: number
  readonly value?: StepValue
}

/** The clock is moved on. */
export interface ClockStep {
  readonly advanceMs: number
}

/** What a command carries. Zeebe leaves out what is empty. Spans in ms, keys Zeebe's. */
export interface StepValue {
  readonly resources?: readonly string[]
  readonly bpmnProcessId?: string
  readonly processDefinitionKey?: number
  readonly decisionId?: string
  readonly version?: number
  readonly startInstructions?: readonly { readonly elementId: string }[]
  readonly variables?: unknown
  readonly processInstanceKey?: number
  readonly targetProcessDefinitionKey?: number
  readonly resourceKey?: number
  readonly activateInstructions?: readonly {
    readonly elementId: string
    readonly ancestorScopeKey?: number
    readonly variableInstructions?: readonly { readonly elementId?: string; readonly variables?: unknown }[]
  }[]
  readonly terminateInstructions?: readonly { readonly elementInstanceKey: number }[]
  readonly mappingInstructions?: readonly {
    readonly sourceElementId: string
    readonly targetElementId: string
  }[]
  readonly type?: string
  readonly worker?: string
  readonly timeout?: number
  readonly maxJobsToActivate?: number
  readonly retries?: number
  readonly retryBackoff?: number
  readonly errorCode?: string
  readonly errorMessage?: string
  readonly name?: string
  readonly correlationKey?: string
  readonly timeToLive?: number
  readonly messageId?: string
  readonly signalName?: string
  readonly scopeKey?: number
  readonly updateSemantics?: string
  readonly assignee?: string
  readonly action?: string
  readonly changedAttributes?: readonly string[]
  readonly candidateGroupsList?: readonly string[]
  readonly candidateUsersList?: readonly string[]
  readonly dueDate?: string | number
  readonly followUpDate?: string
  readonly priority?: number
  readonly result?: StepResult
  readonly adHocSubProcessInstanceKey?: number
  readonly activateElements?: readonly StepActivation[]
  readonly cancelRemainingInstances?: boolean
}

/** An element of an ad-hoc sub-process that is to be activated. */
export interface StepActivation {
  readonly elementId: string
  readonly variables?: unknown
}

/** What a worker decided about a user task or an ad-hoc sub-process. */
export interface StepResult {
  readonly denied?: boolean
  readonly deniedReason?: string
  readonly correctedAttributes?: readonly string[]
  readonly corrections?: Readonly<Record<string, unknown>>
  readonly activateElements?: readonly StepActivation[]
  readonly isCompletionConditionFulfilled?: boolean
  readonly isCancelRemainingInstances?: boolean
}

/** What the engine told: an event or a refusal. */
export type RecordedEntry = RecordedEvent | RecordedRefusal

/** An event; beside these fields it carries those of `recordedFields` that its value has. */
export interface RecordedEvent {
  /** Zeebe's `VALUE_TYPE:INTENT`. */
  readonly ev: string
  readonly k: number
  /** Key of the process instance, if there is one. */
  readonly pi: number | null
  readonly elementId?: string
  readonly targetElementId?: string
  readonly bpmnProcessId?: string
  readonly name?: string
  readonly messageName?: string
  readonly type?: string
  readonly retries?: number
  readonly scopeKey?: number
  readonly value?: string
  readonly errorType?: string
  readonly dueDate?: number | string
}

/** A command that was refused. */
export interface RecordedRefusal {
  readonly rej: string
  /** Zeebe's `RejectionType`. */
  readonly type: string
  readonly reason: string
}
