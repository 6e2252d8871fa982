import type { AppointSubstitute } from './appoint-substitute.js'
import type { CallMeeting } from './call-meeting.js'
import type { CloseMeeting } from './close-meeting.js'
import type { ConfirmDelivery } from './confirm-delivery.js'
import type { EnterRoster } from './enter-roster.js'
import type { RecordAttendance } from './record-attendance.js'
import type { StateOpinion } from './state-opinion.js'

/** What a person may ask of a joint meeting. Source: statute §4. */
export type MeetingCommand =
  | CallMeeting
  | ConfirmDelivery
  | EnterRoster
  | AppointSubstitute
  | RecordAttendance
  | StateOpinion
  | CloseMeeting
