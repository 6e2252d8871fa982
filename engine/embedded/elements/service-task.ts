import type { ElementBehaviour } from './element-behaviour.js'
import { leave } from './flow/leave.js'
import { activateWithJob } from './jobs/job-work.js'

/** Work done by a worker. Source: Zeebe, "Service tasks"; BPMN 2.0, 10.3.3. */
export const serviceTask: ElementBehaviour = { activate: activateWithJob, complete: leave }
