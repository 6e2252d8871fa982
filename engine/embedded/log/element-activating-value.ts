import type { ProcessInstanceValue } from './process-instance-value.js'

/** An element that comes to life. */
export interface ElementActivatingValue extends ProcessInstanceValue {
  /** How many taken sequence flows of the scope it uses up: 0 for what is not reached by one, several for a join. */
  readonly flows: number
}
