import type { ProcessInstanceValue } from './process-instance-value.js'

/** A sequence flow that was taken. */
export interface SequenceFlowTakenValue extends ProcessInstanceValue {
  /** The id of the joining gateway at which it waits for others. */
  readonly joins?: string
}
