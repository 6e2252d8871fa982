import type { VariableDocument } from './variable-document.js'

/** An element of an ad-hoc sub-process that is to be activated, and what it is given. */
export interface AdHocActivation {
  readonly elementId: string
  readonly variables?: VariableDocument
}

/** What an ad-hoc sub-process is told to do. Source: Zeebe protocol 8.8, `AdHocSubProcessInstructionRecordValue`. */
export interface AdHocSubProcessInstructionValue {
  readonly adHocSubProcessInstanceKey: number
  readonly activateElements: readonly AdHocActivation[]
  readonly cancelRemainingInstances: boolean
  readonly completionConditionFulfilled: boolean
}
