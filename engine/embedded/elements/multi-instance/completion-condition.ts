import type { VariableDocument } from '../../log/variable-document.js'
import type { LoopCharacteristics } from '../../model/loop-characteristics.js'
import type { ElementInstance } from '../../state/element-instance.js'
import { isFailure, type Failure } from '../failure.js'
import { evaluateBoolean } from '../variables/evaluate-expression.js'
import type { Work } from '../work.js'
import { readItems } from './read-items.js'

/** The counts of inner instances that a completion condition may ask for; the one that completes counts as completed. */
function counts(body: ElementInstance, size: number): VariableDocument {
  return {
    numberOfInstances: String(size),
    numberOfActiveInstances: String((body.children?.size ?? 0) - 1),
    numberOfCompletedInstances: String(body.completedChildren + 1),
    numberOfTerminatedInstances: String(body.terminatedChildren),
  }
}

/** Whether the body is done with this inner instance, whatever the others do. */
export function isSatisfied(
  work: Work,
  body: ElementInstance,
  loop: LoopCharacteristics,
  child: ElementInstance,
): boolean | Failure {
  if (!loop.completionCondition) return false
  const items = readItems(work, body, loop)
  if (isFailure(items)) return items
  const found = evaluateBoolean(work, loop.completionCondition, child.key, counts(body, items.length))
  return isFailure(found) ? found : found.value
}
