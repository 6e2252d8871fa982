import type { MappingInstruction } from './process-instance-migration-value.js'
import type { ProcessInstanceValue } from './process-instance-value.js'

/** An element instance that now belongs to an element of another process. */
export interface ElementMigratedValue extends ProcessInstanceValue {
  /** The element that had interrupted it, as the target process names it; absent: none had. */
  readonly interruptedBy?: MappingInstruction['targetElementId']
}
