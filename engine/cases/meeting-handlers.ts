import { appointSubstitute } from './appoint-substitute.js'
import { callMeeting } from './call-meeting.js'
import { closeMeeting } from './close-meeting.js'
import { confirmDelivery } from './confirm-delivery.js'
import { enterRoster } from './enter-roster.js'
import { recordAttendance } from './record-attendance.js'
import { stateOpinion } from './state-opinion.js'
import type { CommandHandler } from './command-handler.js'
import type { MeetingCommand } from './meeting-command.js'

/** Each command of a joint meeting with what carries it out. */
export const meetingHandlers: {
  readonly [Kind in MeetingCommand['kind']]: CommandHandler<Extract<MeetingCommand, { readonly kind: Kind }>>
} = {
  'call-meeting': callMeeting,
  'confirm-delivery': confirmDelivery,
  'enter-roster': enterRoster,
  'appoint-substitute': appointSubstitute,
  'record-attendance': recordAttendance,
  'state-opinion': stateOpinion,
  'close-meeting': closeMeeting,
}
