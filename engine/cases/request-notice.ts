import type { CaseRow } from '../store/rows/case-row.js'
import { actNames } from './act.js'
import type { NewNotice } from './case-step.js'
import type { TaskHeaders } from './task-headers.js'

/** The written request for what a task asks; its delivery starts the clock. */
export function requestNotice(
  of: CaseRow,
  headers: TaskHeaders,
  to: {
    readonly department: string
    readonly express: boolean
    readonly taskId: string
    /** How long it may take, counted from which event; absent where no clock runs. */
    readonly within?: string
  },
): NewNotice {
  const name = headers.title ?? actNames[headers.act]
  const within = to.within === undefined ? '' : `，请${to.within}办理`
  const silence =
    headers.act === 'give-opinion' && headers.limit?.onExpiry === 'deemedConsent' && !to.express
      ? '；逾期未提出意见的，依法视为同意'
      : ''
  return {
    kind: 'request',
    audience:
      headers.act === 'supplement-case' ? 'applicant' : to.department === '' ? 'window' : 'department',
    department: to.department,
    taskId: to.taskId,
    title: `${name}：${of.matterName}`,
    text: `办件${of.number}（${of.matterName}，申请人${of.applicantName}）请予${name}${within}${silence}。`,
  }
}
