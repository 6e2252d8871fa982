import type { Flag } from './flag.js'

/** The seat of a department at one sitting: notice and its delivery, attendance, opinion, and what became of it at the closing. */
export interface MeetingSeatRow {
  readonly meetingId: string
  readonly caseNumber: string
  readonly taskId: string
  readonly department: string
  readonly departmentName: string
  /** The sitting's start, for lists of a department's meetings. */
  readonly startsAt: string
  readonly express: Flag
  readonly noticeId: string
  /** `system`: delivered when it was written here; `paper`: delivered when somebody says so and how. */
  readonly servedBy: 'system' | 'paper'
  readonly sentAt: string
  readonly deliveredAt: string | null
  /** How a delivery on paper is proved (送达回证). */
  readonly proof: string | null
  /** When an officer of the department signed for the notice (签收); it makes no delivery of its own where the system delivered. */
  readonly signedAt: string | null
  readonly signedBy: string | null
  readonly signedByName: string | null
  readonly cameAt: string | null
  readonly attendee: string | null
  readonly attendedAs: 'representative' | 'substitute' | 'chiefRepresentative' | null
  readonly checkedInBy: string | null
  readonly opinion: 'agree' | 'disagree' | null
  readonly opinionComment: string | null
  readonly opinionForm: 'written' | 'atMeeting' | 'afterClosing' | null
  readonly opinionAt: string | null
  readonly opinionBy: string | null
  readonly opinionByName: string | null
  /** Who wrote it into the minutes, where that was the chair. */
  readonly minutedBy: string | null
  /** Null until the sitting is closed; `outstanding`: the meeting's result waits for this department. */
  readonly outcome: 'answered' | 'deemed' | 'outstanding' | null
  /** Why nothing could be deemed, in the statute's word. */
  readonly why: string | null
}
