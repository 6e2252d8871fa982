import type { ElementInstance } from '../../state/element-instance.js'
import type { Work } from '../work.js'

/** Keeps the result of an expression or decision until the element completes and maps or propagates it. */
export function bringResult(work: Work, instance: ElementInstance, name: string, value: string): void {
  const { processDefinitionKey, processInstanceKey, elementId } = instance.value
  work.emit('PROCESS_EVENT:TRIGGERING', work.nextKey(), {
    scopeKey: instance.key,
    processDefinitionKey,
    processInstanceKey,
    targetElementId: elementId,
    variables: { [name]: value },
  })
}
