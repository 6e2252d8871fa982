import type { Work } from '../../elements/work.js'
import type { FollowUp } from '../../log/follow-up.js'
import { activateElement } from './activate-element.js'
import { activateInner } from './activate-inner.js'
import { broadcastSignal } from './broadcast-signal.js'
import { completeElement } from './complete-element.js'
import { confirmCorrelation, correlateProcess, rejectCorrelation } from './correlations.js'
import { evaluateConditions } from './evaluate-conditions.js'
import type { FollowUpHandler } from './follow-up-handler.js'
import {
  closeMessageSubscription,
  confirmMessageSubscription,
  confirmMessageSubscriptionClosed,
  migrateMessageSubscription,
  openMessageSubscription,
} from './message-subscriptions.js'
import { terminateChildren } from './terminate-children.js'
import { terminateElement } from './terminate-element.js'

/** What each command does that the engine gives itself. */
const followUps = {
  ACTIVATE_ELEMENT: activateElement,
  COMPLETE_ELEMENT: completeElement,
  TERMINATE_ELEMENT: terminateElement,
  ACTIVATE_INNER: activateInner,
  TERMINATE_CHILDREN: terminateChildren,
  OPEN_MESSAGE_SUBSCRIPTION: openMessageSubscription,
  CONFIRM_MESSAGE_SUBSCRIPTION: confirmMessageSubscription,
  CLOSE_MESSAGE_SUBSCRIPTION: closeMessageSubscription,
  CONFIRM_MESSAGE_SUBSCRIPTION_CLOSED: confirmMessageSubscriptionClosed,
  MIGRATE_MESSAGE_SUBSCRIPTION: migrateMessageSubscription,
  CORRELATE_PROCESS: correlateProcess,
  CONFIRM_CORRELATION: confirmCorrelation,
  REJECT_CORRELATION: rejectCorrelation,
  EVALUATE_CONDITIONS: evaluateConditions,
  BROADCAST_SIGNAL: broadcastSignal,
} satisfies { [Kind in FollowUp['kind']]: FollowUpHandler<Kind> }

/** Carries out a command that the engine gave itself. */
export function carryOutFollowUp(work: Work, command: FollowUp): void {
  const handler = followUps[command.kind] as FollowUpHandler<FollowUp['kind']>
  handler(work, command)
}
