import type { ClockView, Limit } from '../api/clock.js'
import type { Act, TaskSummary } from '../api/tasks.js'

/** What each act is called on a page. */
export const actWords: Readonly<Record<Act, string>> = {
  'accept-case': '受理',
  'supplement-case': '补正',
  'give-opinion': '部门意见',
  'decide-case': '决定',
  'issue-certificate': '制证',
  'hold-meeting': '会议',
}

/** What each state of a task is called. */
export const taskStateWords: Readonly<Record<TaskSummary['state'], string>> = {
  open: '待领取',
  claimed: '办理中',
  completed: '已办结',
  deemed: '视为同意',
  canceled: '已取消',
}

/** Whose time a clock counts. */
export const clockKindWords: Readonly<Record<ClockView['kind'], string>> = {
  intake: '受理时限',
  department: '部门时限',
  case: '办件总时限',
  demand: '补交与核查期限',
  renewal: '原许可有效期',
}

const unitWords: Readonly<Record<Limit['unit'], string>> = {
  workingDay: '个工作日',
  calendarDay: '日',
  month: '个月',
  workingHour: '个工作时',
  hour: '小时',
}

/** `5 个工作日`. */
export function limitWords(limit: Limit): string {
  return `${limit.amount} ${unitWords[limit.unit]}`
}

/** What the law does when the clock ends unanswered, as one clause. */
export function expiryWords(clock: ClockView): string | undefined {
  if (clock.express) return '到期未答复：不得视为同意，提请局级并督查'
  if (clock.onExpiry === 'deemedConsent') return '到期未答复：视为同意'
  if (clock.onExpiry === 'deemedAcceptance') return '到期未告知：视为受理'
  if (clock.onExpiry === 'deemedRenewal') return '届满未决定：视为准予延续'
  if (clock.onExpiry === 'lapse') return '到期未提交：按逾期处理'
  if (clock.onExpiry === 'escalate') return '到期未办：提请局级并督查'
  return undefined
}
