import type { Applier } from '../applier.js'
import { setAt } from '../collections.js'
import { nameKey } from '../name-key.js'

/** A message started an instance; while that lives, no second one of its process starts with the same correlation key. */
export const messageStartEventSubscriptionCorrelated: Applier<
  'MESSAGE_START_EVENT_SUBSCRIPTION:CORRELATED'
> = (state, { value }) => {
  setAt(state.correlatedProcesses, value.messageKey).add(value.bpmnProcessId)
  if (value.correlationKey === '') return
  const name = nameKey(value.bpmnProcessId, value.correlationKey)
  state.startedByKey.set(name, value.processInstanceKey)
  state.startKeyOf.set(value.processInstanceKey, name)
}
