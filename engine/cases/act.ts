import type { TaskRow } from '../store/rows/task-row.js'

/** What a user task asks for: the value of its task header `act`, and the name of the command that fulfils it. */
export type Act = TaskRow['act']

/** What each act is called in a list of tasks. */
export const actNames = {
  'accept-case': '受理审查',
  'supplement-case': '补正材料',
  'give-opinion': '提出部门意见',
  'decide-case': '审批决定',
  'issue-certificate': '制证发证',
  'hold-meeting': '召开联审会议',
} satisfies Record<Act, string>
