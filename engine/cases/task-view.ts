import type { TaskRow } from '../store/rows/task-row.js'
import type { Act } from './act.js'
import type { CaseSummary } from './case-view.js'
import type { ClockView } from './clock-view.js'
import type { Json, JsonObject } from './json.js'
import type { HallCommand } from './hall-command.js'
import type { Material } from './material.js'

/** See {@link TaskRow}. */
type TaskState = TaskRow['state']

/** A task in a list. */
export interface TaskSummary {
  readonly id: string
  readonly caseNumber: string
  readonly matterId: string
  readonly matterName: string
  readonly applicantName: string
  /** The name of the act in Chinese, or the name given by the header `title`. */
  readonly name: string
  readonly act: Act
  readonly elementId: string
  /** Absent at the window. */
  readonly department?: string
  readonly departmentName: string
  readonly state: TaskState
  readonly assignee?: { readonly userId: string; readonly name: string }
  /** A referred task waits for the bureau head. */
  readonly referred: boolean
  readonly createdAt: string
  readonly endedAt?: string
  readonly clock?: ClockView
}

/** A task with all that is needed to do it. */
export interface TaskDetail extends TaskSummary {
  /** form-js schema of the matter package, if the task names a form there. */
  readonly form?: Json
  /** What the form starts with: the application, or what was handed in when the task has ended. */
  readonly formData: JsonObject
  readonly materials: readonly Material[]
  readonly permissions: {
    readonly claim: boolean
    readonly unclaim: boolean
    /** The commands this person may give on this task now. */
    readonly acts: readonly HallCommand['kind'][]
    /** Deemed to agree: what this person's department still has to say may be left as a note. */
    readonly note: boolean
  }
  readonly case: CaseSummary
}

/** Which tasks: those I hold, those my department or window may take or holds, those I ended or held when the rule ended them. */
export interface TaskFilter {
  readonly scope: 'mine' | 'department' | 'done'
  readonly caseNumber?: string
  /** 1 to 200, default 50. */
  readonly limit?: number
  /** `next` of the page before. */
  readonly after?: string
}
