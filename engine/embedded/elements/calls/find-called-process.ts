import type { ProcessValue } from '../../log/process-value.js'
import type { CalledElement } from '../../model/called-element.js'
import type { ElementInstance } from '../../state/element-instance.js'
import { linkedResource } from '../../state/linked-resource.js'
import { failure, isFailure, type Failure } from '../failure.js'
import { notLinked } from '../flow/not-linked.js'
import { evaluateText } from '../variables/evaluate-expression.js'
import type { Work } from '../work.js'

/** How deep processes may call processes. Source: Zeebe 8.5, `maxProcessDepth`. */
const MAX_CALL_DEPTH = 1000

/** The process that a call activity means now; a failure if there is none it could start. */
export function findCalledProcess(
  work: Work,
  instance: ElementInstance,
  call: CalledElement,
): ProcessValue | Failure {
  const id = evaluateText(work, call.processId, instance.key)
  if (isFailure(id)) return id
  const { processes, processVersions } = work.state
  const { processDefinitionKey, processInstanceKey } = instance.value
  const versions = processVersions.get(id.value)
  const found = linkedResource(work.state, processes, versions, call.binding, processDefinitionKey)
  const named = `BPMN process id '${id.value}'`
  if (!found) {
    const message =
      call.binding.kind === 'latest'
        ? `Expected process with ${named} to be deployed, but not found.`
        : notLinked(work, instance.value, call.binding, 'process', named)
    return failure('CALLED_ELEMENT_ERROR', message)
  }
  const { startEvents } = work.process(found.processDefinitionKey).root
  if (!startEvents.some(({ trigger }) => trigger.kind === 'none')) {
    const message = `Expected process with ${named} to have a none start event, but not found.`
    return failure('CALLED_ELEMENT_ERROR', message)
  }
  if ((work.state.instances.get(processInstanceKey)?.depth ?? 1) < MAX_CALL_DEPTH) return found
  return failure(
    'CALLED_ELEMENT_ERROR',
    `The call activity has reached the maximum depth of ${MAX_CALL_DEPTH}. This is likely due to a recursive call. Cancel the root process instance if this was unintentional. Otherwise, consider increasing the maximum depth, or use process instance modification to adjust the process instance.`,
  )
}
