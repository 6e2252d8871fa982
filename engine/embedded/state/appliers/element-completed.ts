import type { Applier } from '../applier.js'
import { removeInstance } from './remove-instance.js'

/** An element instance is done and gone. */
export const elementCompleted: Applier<'PROCESS_INSTANCE:ELEMENT_COMPLETED'> = (state, { key, value }) => {
  const instance = state.instances.get(key)
  if (!instance) return
  const scope = removeInstance(state, instance)
  if (!scope) return
  if (scope.value.bpmnElementType === 'MULTI_INSTANCE_BODY') scope.completedChildren += 1
  if (value.bpmnElementType === 'END_EVENT' && value.bpmnEventType === 'TERMINATE') {
    scope.interruptedBy = value.elementId
    delete scope.flows
  }
}
