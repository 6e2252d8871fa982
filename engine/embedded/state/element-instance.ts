import type { ProcessInstanceValue } from '../log/process-instance-value.js'
import type { VariableDocument } from '../log/variable-document.js'

/** A trigger that has reached an element instance and waits to be carried out. */
export interface EventTrigger {
  readonly key: number
  readonly elementId: string
  readonly variables: VariableDocument
}

/** One living element instance. What is rarely needed is absent until it is. */
export interface ElementInstance {
  readonly key: number
  value: ProcessInstanceValue
  state: 'ACTIVATING' | 'ACTIVATED' | 'COMPLETING' | 'TERMINATING'
  /** Keys of the living element instances directly inside, oldest first. */
  children?: Set<number>
  /** Sequence flows inside that were taken and have not yet brought their target to life, and how often. */
  flows?: Map<string, number>
  triggers?: EventTrigger[]
  /** The element that ended all the others inside: the start of an event sub-process, a terminate end event. */
  interruptedBy?: string
  jobKey?: number
  userTaskKey?: number
  /** The instance a call activity started. */
  calledKey?: number
  /** Depth of calls: 1 for an instance that nobody called. Only on process instances. */
  depth?: number
  /** Inner instance: its number, from 1. Multi-instance body: how many inner instances there have been. */
  loopCounter: number
  completedChildren: number
  terminatedChildren: number
  /** An ad-hoc sub-process that was told by its worker that it is done. */
  adHocFulfilled?: true
  /** Which execution listener comes next. */
  listenerIndex: number
}
