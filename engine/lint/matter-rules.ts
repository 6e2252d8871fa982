import type { Rule } from './rule.js'
import { caseIsClosed } from './rules/case-is-closed.js'
import { defaultFitsAct } from './rules/default-fits-act.js'
import { defaultHasLimit } from './rules/default-has-limit.js'
import { expressAgrees } from './rules/express-agrees.js'
import { expressNeverDeemed } from './rules/express-never-deemed.js'
import { jobBasedUserTask } from './rules/job-based-user-task.js'
import { jointReviewNotEmpty } from './rules/joint-review-not-empty.js'
import { knownForm } from './rules/known-form.js'
import { knownWorker } from './rules/known-worker.js'
import { limitHasBasis } from './rules/limit-has-basis.js'
import { limitWithinLaw } from './rules/limit-within-law.js'
import { meetingInOrder } from './rules/meeting-in-order.js'
import { readableHeaders } from './rules/readable-headers.js'
import { taskHasAct } from './rules/task-has-act.js'
import { taskHasDepartment } from './rules/task-has-department.js'
import { twoApprovalLevels } from './rules/two-approval-levels.js'
import { windowNeverRefuses } from './rules/window-never-refuses.js'

/** The hall's own rules, by the code that a defect carries. */
export const MATTER_RULES: Readonly<Record<string, Rule>> = {
  'case-is-closed': caseIsClosed,
  'default-fits-act': defaultFitsAct,
  'default-has-limit': defaultHasLimit,
  'express-agrees': expressAgrees,
  'express-never-deemed': expressNeverDeemed,
  'job-based-user-task': jobBasedUserTask,
  'joint-review-not-empty': jointReviewNotEmpty,
  'known-form': knownForm,
  'known-worker': knownWorker,
  'limit-has-basis': limitHasBasis,
  'limit-within-law': limitWithinLaw,
  'meeting-in-order': meetingInOrder,
  'readable-headers': readableHeaders,
  'task-has-act': taskHasAct,
  'task-has-department': taskHasDepartment,
  'two-approval-levels': twoApprovalLevels,
  'window-never-refuses': windowNeverRefuses,
}
