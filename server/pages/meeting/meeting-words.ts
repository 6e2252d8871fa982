import type { RosterPost, Seat, Sitting } from '../api/meetings.js'

/** As what somebody comes. */
export const postWords: Readonly<Record<RosterPost, string>> = {
  representative: '代表',
  substitute: '替补（AB角）',
  chiefRepresentative: '首席代表',
}

/** What each state of a sitting is called. */
export const sittingStateWords: Readonly<Record<Sitting['state'], string>> = {
  called: '已召集',
  moved: '已改期',
  closed: '已结束',
  canceled: '已随流程取消',
}

/** What a meeting concludes. */
export const resultWords: Readonly<Record<NonNullable<Sitting['result']>, string>> = {
  passed: '通过',
  notPassed: '不通过',
}

/** When a department said something. */
export const opinionFormWords: Readonly<Record<NonNullable<Seat['opinion']>['form'], string>> = {
  written: '书面意见',
  atMeeting: '会上意见',
  afterClosing: '会后补充',
}

/** What became of a department, or would. */
export const outcomeWords: Readonly<Record<Seat['outcome'], string>> = {
  answered: '已表态',
  deemed: '视为同意',
  outstanding: '待表态',
}

/** Names of departments in one clause. */
export function namesOf(seats: readonly Seat[]): string {
  return seats.map(({ departmentName }) => departmentName).join('、')
}
