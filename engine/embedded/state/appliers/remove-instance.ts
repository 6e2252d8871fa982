import type { ElementInstance } from '../element-instance.js'
import type { EngineState } from '../engine-state.js'

/** Takes an element instance and its variables out of the state; answers its scope. */
export function removeInstance(state: EngineState, instance: ElementInstance): ElementInstance | undefined {
  state.instances.delete(instance.key)
  state.variables.delete(instance.key)
  const scope = state.instances.get(instance.value.flowScopeKey ?? -1)
  scope?.children?.delete(instance.key)
  if (instance.value.bpmnElementType !== 'PROCESS') return scope
  const caller = state.instances.get(instance.value.parentElementInstanceKey ?? -1)
  if (caller?.calledKey === instance.key) delete caller.calledKey
  const startKey = state.startKeyOf.get(instance.key)
  if (startKey !== undefined) {
    state.startKeyOf.delete(instance.key)
    state.startedByKey.delete(startKey)
  }
  return scope
}
