import type { Applier } from '../applier.js'
import type { ElementInstance } from '../element-instance.js'
import type { EngineState } from '../engine-state.js'

/** A join takes one token from each flow at which some wait. */
function useUpJoined(scope: ElementInstance, gatewayId: string): void {
  const waiting = scope.joining?.get(gatewayId)
  if (!waiting) return
  for (const [flow, count] of waiting) {
    if (count > 1) waiting.set(flow, count - 1)
    else waiting.delete(flow)
  }
  if (waiting.size === 0) scope.joining!.delete(gatewayId)
}

function enterScope(state: EngineState, instance: ElementInstance, flows: number): void {
  const scope = state.instances.get(instance.value.flowScopeKey ?? -1)
  if (!scope) return
  scope.children ??= new Set()
  scope.children.add(instance.key)
  scope.flows = Math.max(0, scope.flows - flows)
  if (flows > 0) useUpJoined(scope, instance.value.elementId)
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
    flows: 0,
    loopCounter: 0,
    completedChildren: 0,
    terminatedChildren: 0,
    listenerIndex: 0,
  }
  state.instances.set(record.key, instance)
  enterScope(state, instance, flows)
  enterCaller(state, instance)
}
