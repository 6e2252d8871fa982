import type { Applier } from '../applier.js'
import { setAt } from '../collections.js'
import { nameKey } from '../name-key.js'

/** A message is on its way to a catch event. */
export const messageSubscriptionCorrelating: Applier<'MESSAGE_SUBSCRIPTION:CORRELATING'> = (
  state,
  { value },
) => {
  const subscription = state.messageSubscriptions.get(nameKey(value.elementInstanceKey, value.messageName))
  if (!subscription) return
  const { variables: _variables, ...kept } = value
  subscription.value = kept
  subscription.correlating = true
  setAt(state.correlatedProcesses, value.messageKey).add(value.bpmnProcessId)
}
