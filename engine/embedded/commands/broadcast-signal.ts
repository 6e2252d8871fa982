import { broadcastSignal } from '../elements/events/broadcast-signal.js'
import { Refusal } from '../log/refusal.js'
import { respond } from './answers.js'
import type { Handler } from './handler.js'
import { readDocument } from './read-document.js'

/** Broadcasts a signal. Source: gateway.proto, `BroadcastSignal`. */
export const broadcast: Handler<'SIGNAL:BROADCAST'> = (work, command) => {
  const variables = readDocument(command.variables)
  if (variables instanceof Refusal) return variables
  return respond({
    key: String(broadcastSignal(work, command.signalName, variables)),
    tenantId: '<default>',
  })
}
