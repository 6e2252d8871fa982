import type { CompensationSubscription } from '../../state/compensation-subscription.js'
import type { Work } from '../work.js'
import { subscriptionsIn, subscriptionsOf } from './subscriptions-of.js'

/** The scope whose compensation consists of that of its parts, once the last of these is done. */
function finishedScope(
  work: Work,
  { value }: CompensationSubscription,
): CompensationSubscription | undefined {
  const { processInstanceKey, compensableActivityScopeKey: scopeKey, throwEventInstanceKey } = value
  const left = subscriptionsIn(work, processInstanceKey, scopeKey).some(({ triggered }) => triggered)
  if (left) return undefined
  return subscriptionsOf(work, processInstanceKey).find(
    (one) =>
      one.triggered &&
      one.value.compensableActivityInstanceKey === scopeKey &&
      one.value.throwEventInstanceKey === throwEventInstanceKey &&
      one.value.compensationHandlerId === '',
  )
}

/** A compensation handler has completed: so has what it compensated and, with the last one, the event that called for it. */
export function finishCompensation(work: Work, processInstanceKey: number, handlerKey: number): void {
  const subscription = subscriptionsOf(work, processInstanceKey).find(
    ({ value }) => value.compensationHandlerInstanceKey === handlerKey,
  )
  if (!subscription) return
  for (
    let done: CompensationSubscription | undefined = subscription;
    done;
    done = finishedScope(work, done)
  ) {
    work.emit('COMPENSATION_SUBSCRIPTION:COMPLETED', done.key, done.value)
  }
  const { throwEventInstanceKey } = subscription.value
  const left = subscriptionsOf(work, processInstanceKey).some(
    ({ triggered, value }) => triggered && value.throwEventInstanceKey === throwEventInstanceKey,
  )
  if (!left) work.follow({ kind: 'COMPLETE_ELEMENT', key: throwEventInstanceKey })
}
