import type { ElementBehaviour } from './element-behaviour.js'
import { leave } from './flow/leave.js'
import { activateWithJob } from './jobs/job-work.js'

/** A message sent by a worker. Source: Zeebe, "Send tasks"; BPMN 2.0, 10.3.3. */
export const sendTask: ElementBehaviour = { activate: activateWithJob, complete: leave }
