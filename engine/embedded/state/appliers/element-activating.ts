import type { Applier } from '../applier.js'
import type { ElementInstance } from '../element-instance.js'
import type { EngineState } from '../engine-state.js'

function useUp(scope: ElementInstance, flows: readonly string[]): void {
  for (const flow of flows) {
    const count = scope.flows?.get(flow) ?? 0
    if (count > 1) scope.flows?.set(flow, count - 1)
    else scope.flows?.delete(flow)
  }
  if (scope.flows?.size === 0) delete scope.flows
}

function enterScope(state: EngineState, instance: ElementInstance, flows: readonly string[]): void {
  const scope = state.instances.get(instance.value.flowScopeKey ?? -1)
  if (!scope) return
  scope.children ??= new Set()
  scope.children.add(instance.key)
  useUp(scope, flows)
  if (scope.value.bpmnElementType === 'MULTI_INSTANCE_BODY') {
    scope.loopCounter += 1
    instance.loopCounter = scope.loopCounter
  }
}

function enterCaller(state: EngineState, instance: ElementInstance): void {
  const { parentElementInstanceKey, parentProcessInstanceKey } = instance.value
  if (instance.value.bpmnElementType !== 'PROCESS') return
  const caller = state.instances.get(parentElementInstanceKey ?? -1)
  if (caller) caller.calledKey = instance.key
  instance.depth = (state.instances.get(parentProcessInstanceKey ?? -1)?.depth ?? 0) + 1
}

/** An element instance comes to life in its scope. */
export const elementActivating: Applier<'PROCESS_INSTANCE:ELEMENT_ACTIVATING'> = (state, record) => {
  const { flows, ...value } = record.value
  const instance: ElementInstance = {
    key: record.key,
    value,
    state: 'ACTIVATING',
    loopCounter: 0,
    completedChildren: 0,
    terminatedChildren: 0,
    listenerIndex: 0,
  }
  state.instances.set(record.key, instance)
  enterScope(state, instance, flows)
  enterCaller(state, instance)
}
