import type { Trigger } from '../model/trigger.js'
import type { ElementBehaviour } from './element-behaviour.js'
import { byTrigger } from './by-trigger.js'
import { compensationThrow } from './compensation-throw.js'
import { escalationThrow } from './escalation-throw.js'
import { linkThrow } from './link-throw.js'
import { messageThrow } from './message-throw.js'
import { noneThrow } from './none-throw.js'
import { signalThrow } from './signal-throw.js'

/** What each kind of intermediate throw event does. */
const intermediateThrowEvents = {
  none: noneThrow,
  message: messageThrow,
  signal: signalThrow,
  escalation: escalationThrow,
  compensation: compensationThrow,
  link: linkThrow,
} satisfies Partial<Record<Trigger['kind'], ElementBehaviour>>

/** Something is said on the way. Source: BPMN 2.0, 10.5.4. */
export const intermediateThrowEvent: ElementBehaviour = byTrigger(intermediateThrowEvents)
