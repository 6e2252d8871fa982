import { dropFromSet } from '../collections.js'
import type { EngineState } from '../engine-state.js'
import { nameKey } from '../name-key.js'

/** Takes the message side of a catch event out of the state. */
export function dropMessageSubscription(
  state: EngineState,
  elementInstanceKey: number,
  messageName: string,
): void {
  const name = nameKey(elementInstanceKey, messageName)
  const subscription = state.messageSubscriptions.get(name)
  if (!subscription) return
  state.messageSubscriptions.delete(name)
  dropFromSet(state.subscriptionsByName, nameKey(messageName, subscription.value.correlationKey), name)
}
