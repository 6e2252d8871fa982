import type { Trigger } from '../model/trigger.js'
import type { ElementBehaviour } from './element-behaviour.js'
import { compensationThrow } from './compensation-throw.js'
import { errorEndEvent } from './error-end-event.js'
import { escalationThrow } from './escalation-throw.js'
import { messageThrow } from './message-throw.js'
import { noneThrow } from './none-throw.js'
import { signalThrow } from './signal-throw.js'
import { terminateEndEvent } from './terminate-end-event.js'
import { byTrigger } from './by-trigger.js'

/** What each kind of end event does. */
const endEvents = {
  none: noneThrow,
  terminate: terminateEndEvent,
  error: errorEndEvent,
  message: messageThrow,
  signal: signalThrow,
  escalation: escalationThrow,
  compensation: compensationThrow,
} satisfies Partial<Record<Trigger['kind'], ElementBehaviour>>

/** Where a path ends. Source: BPMN 2.0, 10.5.3. */
export const endEvent: ElementBehaviour = byTrigger(endEvents)
