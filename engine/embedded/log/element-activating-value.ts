import type { ProcessInstanceValue } from './process-instance-value.js'

/** An element that comes to life. */
export interface ElementActivatingValue extends ProcessInstanceValue {
  /** Ids of the taken sequence flows that it uses up: none for what is not reached by one, several for a join. */
  readonly flows: readonly string[]
}
