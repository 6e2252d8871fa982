import type { Limit } from '../statute/limit.js'
import type { TaskRow } from '../store/rows/task-row.js'

/** What kind of meeting it is; `siteVisit` and `jointAcceptance` are held on the spot. */
export type MeetingKind = 'jointReview' | 'siteVisit' | 'jointAcceptance'

/** What each kind of meeting is called. */
export const meetingKindNames = {
  jointReview: '联审会议',
  siteVisit: '联合踏勘',
  jointAcceptance: '联合验收',
} satisfies Record<MeetingKind, string>

/** What the absence of a department that was duly invited means: it is deemed to agree, or it is asked again. */
export type OnAbsence = 'deemedConsent' | 'askAgain'

/** What the model, and where it is silent the matter, says of a joint meeting. Kept with its task. Source: statute §4. */
export interface MeetingSpec {
  readonly kind: MeetingKind
  /** Who is invited, by id; never empty (statute §5). */
  readonly departments: readonly string[]
  /** Which of them must decide expressly, and are never deemed. */
  readonly express: readonly string[]
  readonly noticePeriod: Limit
  readonly onAbsence: OnAbsence
  /** Law entry on which the default rests; there is one where absence is consent. */
  readonly basis?: string
}

/** What the model says of the meeting a task asks for; `undefined` for any other task. */
export function meetingSpec(task: Pick<TaskRow, 'meeting'>): MeetingSpec | undefined {
  return task.meeting === null ? undefined : (JSON.parse(task.meeting) as MeetingSpec)
}

/** Whether a task asks for a meeting to which a department is invited. */
export function invites(task: Pick<TaskRow, 'meeting'>, department: string): boolean {
  return meetingSpec(task)?.departments.includes(department) === true
}
