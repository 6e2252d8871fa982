import type { VariableDocument } from '../../log/variable-document.js'
import type { LoopCharacteristics } from '../../model/loop-characteristics.js'
import type { ElementInstance } from '../../state/element-instance.js'
import { isFailure, type Failure } from '../failure.js'
import { evaluateBoolean } from '../variables/evaluate-expression.js'
import type { Work } from '../work.js'

/** The counts of inner instances that a completion condition may ask for; the one that completes counts as completed. */
function counts(body: ElementInstance): VariableDocument {
  return {
    numberOfInstances: String(body.loopCounter),
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
  const found = evaluateBoolean(work, loop.completionCondition, child.key, counts(body))
  return isFailure(found) ? found : found.value
}
