import type { Applier } from '../applier.js'

/** A token is under way to the target of a sequence flow. */
export const sequenceFlowTaken: Applier<'PROCESS_INSTANCE:SEQUENCE_FLOW_TAKEN'> = (state, { value }) => {
  const scope = state.instances.get(value.flowScopeKey ?? -1)
  if (!scope) return
  scope.flows ??= new Map()
  scope.flows.set(value.elementId, (scope.flows.get(value.elementId) ?? 0) + 1)
}
