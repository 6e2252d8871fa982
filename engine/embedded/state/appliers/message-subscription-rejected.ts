import type { Applier } from '../applier.js'
import { dropFromSet } from '../collections.js'
import { nameKey } from '../name-key.js'
import { dropMessageSubscription } from './drop-message-subscription.js'

/** A message found that its catch event waits no longer: it may go to another instance of the process. */
export const messageSubscriptionRejected: Applier<'MESSAGE_SUBSCRIPTION:REJECTED'> = (state, { value }) => {
  dropFromSet(state.correlatedProcesses, value.messageKey, value.bpmnProcessId)
  const subscription = state.messageSubscriptions.get(nameKey(value.elementInstanceKey, value.messageName))
  if (subscription?.value.messageKey === value.messageKey) {
    dropMessageSubscription(state, value.elementInstanceKey, value.messageName)
  }
}
