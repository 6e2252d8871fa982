import type { Applier } from '../applier.js'
import { mapAt } from '../collections.js'

/** A token is under way to the target of a sequence flow. */
export const sequenceFlowTaken: Applier<'PROCESS_INSTANCE:SEQUENCE_FLOW_TAKEN'> = (state, { value }) => {
  const scope = state.instances.get(value.flowScopeKey ?? -1)
  if (!scope) return
  scope.flows += 1
  if (value.joins === undefined) return
  scope.joining ??= new Map()
  const waiting = mapAt(scope.joining, value.joins)
  waiting.set(value.elementId, (waiting.get(value.elementId) ?? 0) + 1)
}
