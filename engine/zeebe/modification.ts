import type { ModifyProcessInstanceRequest } from '../gateway/instance-change.js'

/** On the wire, an ancestor that is not named is -1. */
export function modificationOf(request: ModifyProcessInstanceRequest): ModifyProcessInstanceRequest {
  const { activateInstructions = [] } = request
  const named = activateInstructions.map((each) => ({ ancestorElementInstanceKey: '-1', ...each }))
  return { ...request, activateInstructions: named }
}
