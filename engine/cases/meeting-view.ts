import type { Limit } from '../statute/limit.js'
import type { TaskRow } from '../store/rows/task-row.js'
import type { JsonObject } from './json.js'
import type { RosterPost } from './ledger-entry.js'
import type { MeetingCommand } from './meeting-command.js'
import type { MeetingKind, OnAbsence } from './meeting-spec.js'

/** How the notice of a sitting reached a department, and whether in time for a default. */
export interface SeatNoticeView {
  readonly id: string
  readonly servedBy: 'system' | 'paper'
  readonly sentAt: string
  /** Absent while it is not delivered. */
  readonly deliveredAt?: string
  readonly proof?: string
  readonly signedAt?: string
  readonly signedByName?: string
  /** From when on the meeting may start for an absence to count; absent while not delivered, stopped, or a calendar is missing. */
  readonly earliestStart?: string
  /** Whether the department is duly invited to this sitting. */
  readonly inTime: boolean
  /** The count of the notice period in Chinese, line by line. */
  readonly arithmetic: readonly string[]
}

/** What a department said. */
export interface SeatOpinionView {
  readonly result: 'agree' | 'disagree'
  readonly comment: string
  readonly form: 'written' | 'atMeeting' | 'afterClosing'
  readonly at: string
  readonly byName: string
  /** The chair wrote it into the minutes. */
  readonly minuted: boolean
}

/** The seat of a department at a sitting. */
export interface SeatView {
  readonly department: string
  readonly departmentName: string
  /** It must decide expressly and is never deemed. */
  readonly express: boolean
  readonly notice: SeatNoticeView
  readonly roster: readonly {
    readonly name: string
    readonly post: RosterPost
    readonly standsInFor?: string
  }[]
  readonly attendance?: {
    readonly at: string
    readonly name: string
    readonly as: RosterPost
    readonly late: boolean
  }
  readonly opinion?: SeatOpinionView
  /** What became of it at the closing, or, while the sitting is open, what would if it were closed now. */
  readonly outcome: 'answered' | 'deemed' | 'outstanding'
  readonly outcomeText: string
}

/** One sitting; a moved meeting is a new one. */
export interface SittingView {
  readonly id: string
  readonly number: number
  /** `canceled`: the process went on without it. */
  readonly state: 'called' | 'moved' | 'closed' | 'canceled'
  readonly startsAt: string
  readonly started: boolean
  readonly place: string
  readonly agenda: string
  readonly calledAt: string
  readonly calledByName: string
  readonly closedAt?: string
  readonly closedByName?: string
  readonly result?: 'passed' | 'notPassed'
  readonly conclusion?: string
  readonly minutes?: JsonObject
  readonly seats: readonly SeatView[]
}

/** A joint meeting in a list. */
export interface MeetingSummary {
  readonly taskId: string
  readonly caseNumber: string
  readonly matterName: string
  readonly applicantName: string
  readonly name: string
  readonly kind: MeetingKind
  readonly kindName: string
  readonly chair: string
  readonly chairName: string
  readonly number: number
  readonly state: SittingView['state']
  readonly startsAt: string
  readonly place: string
}

/** A joint meeting with all its sittings, and what this person may do in it. Source: statute §4. */
export interface MeetingView {
  readonly taskId: string
  readonly taskState: TaskRow['state']
  readonly caseNumber: string
  readonly matterName: string
  readonly applicantName: string
  readonly name: string
  readonly kind: MeetingKind
  readonly kindName: string
  readonly chair: string
  readonly chairName: string
  /** Who holds the task and so the chair, once somebody does. */
  readonly chairPerson?: string
  readonly noticePeriod: Limit
  readonly onAbsence: OnAbsence
  readonly basis?: string
  readonly basisText?: string
  readonly departments: readonly {
    readonly department: string
    readonly departmentName: string
    readonly express: boolean
  }[]
  /** From when on a meeting may start whose notice is delivered now; absent where that cannot be counted. */
  readonly earliestStart?: string
  readonly sittings: readonly SittingView[]
  /** Departments for which the result waits after a closing. */
  readonly outstanding: readonly string[]
  readonly permissions: {
    readonly chair: boolean
    /** The department this person speaks for in it. */
    readonly seat?: string
    readonly acts: readonly MeetingCommand['kind'][]
  }
}

/** Which meetings: of the actor's department, as chair or invited; all for those who see every case. */
export interface MeetingFilter {
  readonly limit?: number
  readonly after?: string
}
