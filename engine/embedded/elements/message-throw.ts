import type { ElementBehaviour } from './element-behaviour.js'
import { leave } from './flow/leave.js'
import { activateWithJob } from './jobs/job-work.js'

/** A message sent by a worker. Source: Zeebe 1.1, "Message events, throw"; BPMN 2.0, 10.5.5. */
export const messageThrow: ElementBehaviour = { activate: activateWithJob, complete: leave }
