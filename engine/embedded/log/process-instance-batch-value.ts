/** The rest of a large activation or termination. Source: Zeebe protocol, `ProcessInstanceBatchRecordValue`. */
export interface ProcessInstanceBatchValue {
  readonly processInstanceKey: number
  /** The element instance whose children are meant. */
  readonly batchElementInstanceKey: number
  /** Activation: how many are still to come. Termination: the first child's key that is still to come. */
  readonly index: number
}
