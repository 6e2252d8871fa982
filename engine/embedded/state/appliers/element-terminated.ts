import type { Applier } from '../applier.js'
import { removeInstance } from './remove-instance.js'

/** An element instance was ended from outside and is gone. */
export const elementTerminated: Applier<'PROCESS_INSTANCE:ELEMENT_TERMINATED'> = (state, { key }) => {
  const instance = state.instances.get(key)
  if (!instance) return
  const scope = removeInstance(state, instance)
  if (scope?.value.bpmnElementType === 'MULTI_INSTANCE_BODY') scope.terminatedChildren += 1
}
