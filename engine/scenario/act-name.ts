import type { HallCommand } from '../cases/hall-command.js'
import type { StaffCommand } from '../cases/staff-command.js'

/** The acts of the worker layer that a scenario names next to `as`, and the hall's command behind each. */
export const actCommands = {
  accept: 'accept-case',
  askSupplement: 'ask-supplement',
  supplement: 'supplement-case',
  opinion: 'give-opinion',
  decide: 'decide-case',
  refer: 'refer-case',
  certificate: 'issue-certificate',
  claim: 'claim-task',
  unclaim: 'unclaim-task',
  stopClock: 'stop-clock',
  resumeClock: 'resume-clock',
  callMeeting: 'call-meeting',
  confirmDelivery: 'confirm-delivery',
  enterRoster: 'enter-roster',
  appointSubstitute: 'appoint-substitute',
  attend: 'record-attendance',
  stateOpinion: 'state-opinion',
  closeMeeting: 'close-meeting',
  askLater: 'ask-later',
  bring: 'bring-materials',
  checkPledge: 'check-pledge',
  withdrawPledge: 'withdraw-pledge',
  withdrawDecision: 'withdraw-decision',
  extend: 'extend-limit',
  closeInspection: 'close-inspection',
  recordAbsence: 'record-absence',
  endAbsence: 'end-absence',
  nameSubstitute: 'name-substitute',
} as const satisfies Readonly<Record<string, HallCommand['kind'] | StaffCommand['kind']>>

/** The name of an act in a scenario. */
export type ActName = keyof typeof actCommands
