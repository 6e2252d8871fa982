import type { JobListenerEventType } from '../log/job-value.js'
import type { JobDefinition } from './job-definition.js'

/** A job before or after an element, or at a moment of a user task. Source: Zeebe 8.6 and 8.8, "Execution listeners", "User task listeners". */
export interface Listener {
  readonly moment: JobListenerEventType
  readonly job: JobDefinition
}
