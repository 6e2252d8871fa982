import type { CarriedOut, FormData } from './acts.js'
import type { Limit } from './clock.js'
import { readPages } from './pages.js'
import { request } from './request.js'

/** As what somebody comes for a department. */
export type RosterPost = 'representative' | 'substitute' | 'chiefRepresentative'

/** The seat of a department at one sitting; `outcome` is what would become of it if the sitting were closed now, until it is. */
export interface Seat {
  department: string
  departmentName: string
  express: boolean
  notice: {
    id: string
    servedBy: 'system' | 'paper'
    sentAt: string
    deliveredAt?: string
    proof?: string
    signedAt?: string
    signedByName?: string
    earliestStart?: string
    inTime: boolean
    arithmetic: readonly string[]
  }
  roster: readonly { name: string; post: RosterPost; standsInFor?: string }[]
  attendance?: { at: string; name: string; as: RosterPost; late: boolean }
  opinion?: {
    result: 'agree' | 'disagree'
    comment: string
    form: 'written' | 'atMeeting' | 'afterClosing'
    at: string
    byName: string
    minuted: boolean
  }
  outcome: 'answered' | 'deemed' | 'outstanding'
  outcomeText: string
}

/** One sitting; a moved meeting is a new one. */
export interface Sitting {
  id: string
  number: number
  state: 'called' | 'moved' | 'closed' | 'canceled'
  startsAt: string
  started: boolean
  place: string
  agenda: string
  calledAt: string
  calledByName: string
  closedAt?: string
  closedByName?: string
  result?: 'passed' | 'notPassed'
  conclusion?: string
  seats: readonly Seat[]
}

/** A joint meeting in a list. */
export interface MeetingSummary {
  taskId: string
  caseNumber: string
  matterName: string
  applicantName: string
  name: string
  kindName: string
  chair: string
  chairName: string
  number: number
  state: Sitting['state']
  startsAt: string
  place: string
}

/** What may be asked of a meeting. */
export type MeetingDeed =
  | 'call-meeting'
  | 'confirm-delivery'
  | 'enter-roster'
  | 'appoint-substitute'
  | 'record-attendance'
  | 'state-opinion'
  | 'close-meeting'

/** A joint meeting with its sittings, and what the person signed in may do in it. */
export interface Meeting {
  taskId: string
  taskState: 'open' | 'claimed' | 'completed' | 'deemed' | 'canceled'
  caseNumber: string
  matterName: string
  applicantName: string
  name: string
  kindName: string
  chair: string
  chairName: string
  chairPerson?: string
  noticePeriod: Limit
  onAbsence: 'deemedConsent' | 'askAgain'
  basisText?: string
  departments: readonly { department: string; departmentName: string; express: boolean }[]
  earliestStart?: string
  sittings: readonly Sitting[]
  outstanding: readonly string[]
  permissions: { chair: boolean; seat?: string; acts: readonly MeetingDeed[] }
}

/** The meetings of the department, the latest start first; `more` tells that there are yet others. */
export function listMeetings(): Promise<{ rows: readonly MeetingSummary[]; more: boolean }> {
  return readPages(async (after) => {
    const { meetings, next } = await request<{ meetings: readonly MeetingSummary[]; next?: string }>(
      'GET',
      `/api/meetings?${new URLSearchParams(after === undefined ? {} : { after })}`,
    )
    return { rows: meetings, next }
  })
}

/** One meeting by its task. */
export function readMeeting(taskId: string): Promise<Meeting> {
  return request('GET', address(taskId))
}

/** Calls the meeting, or moves the one that is called. */
export function callMeeting(
  taskId: string,
  notice: { startsAt: string; place: string; agenda?: string; paper?: readonly string[] },
): Promise<CarriedOut> {
  return request('POST', `${address(taskId)}/call`, notice)
}

/** Signs for the notice of the own department, or records how another's was served on paper. */
export function confirmDelivery(
  taskId: string,
  served: { department?: string; deliveredAt?: string; proof?: string } = {},
): Promise<CarriedOut> {
  return request('POST', `${address(taskId)}/delivery`, served)
}

/** Names who comes. */
export function enterRoster(
  taskId: string,
  named: { department?: string; name: string; post?: 'representative' | 'chiefRepresentative' },
): Promise<CarriedOut> {
  return request('POST', `${address(taskId)}/roster`, named)
}

/** Appoints who comes instead. */
export function appointSubstitute(
  taskId: string,
  named: { name: string; standsInFor: string; reason?: string },
): Promise<CarriedOut> {
  return request('POST', `${address(taskId)}/substitute`, named)
}

/** Records that somebody has come. */
export function recordAttendance(
  taskId: string,
  came: { department: string; name: string },
): Promise<CarriedOut> {
  return request('POST', `${address(taskId)}/attendance`, came)
}

/** States what a department says; with `department` into the minutes, by the chair. */
export function stateOpinion(
  taskId: string,
  said: { department?: string; result: 'agree' | 'disagree'; comment: string },
): Promise<CarriedOut> {
  return request('POST', `${address(taskId)}/opinion`, said)
}

/** Closes the sitting with its conclusion. */
export function closeMeeting(
  taskId: string,
  closing: { result: 'passed' | 'notPassed'; conclusion: string; data?: FormData },
): Promise<CarriedOut> {
  return request('POST', `${address(taskId)}/close`, closing)
}

function address(taskId: string): string {
  return `/api/tasks/${encodeURIComponent(taskId)}/meeting`
}
