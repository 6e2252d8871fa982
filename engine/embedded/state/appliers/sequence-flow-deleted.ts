import type { Applier } from '../applier.js'

/** A token that waited at a sequence flow is there no longer. */
export const sequenceFlowDeleted: Applier<'PROCESS_INSTANCE:SEQUENCE_FLOW_DELETED'> = (state, { value }) => {
  const scope = state.instances.get(value.flowScopeKey ?? -1)
  const count = scope?.flows?.get(value.elementId) ?? 0
  if (count > 1) scope?.flows?.set(value.elementId, count - 1)
  else scope?.flows?.delete(value.elementId)
  if (scope?.flows?.size === 0) delete scope.flows
}
