import { broadcastSignal as broadcast } from '../../elements/events/broadcast-signal.js'
import type { FollowUpHandler } from './follow-up-handler.js'

/** A process broadcasts a signal. */
export const broadcastSignal: FollowUpHandler<'BROADCAST_SIGNAL'> = (work, { signalName, variables }) => {
  broadcast(work, signalName, variables)
}
