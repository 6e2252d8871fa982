import type { Refused } from './hall-answer.js'

/** The class of a refusal. */
export type RefusalReason = 'invalid' | 'notFound' | 'forbidden' | 'conflict'

/**
 * Every reason for which the hall refuses, with its class for those who translate it further:
 * `invalid` the command itself is wrong, `notFound` what it names is not there, `forbidden` this person may not (statute §6),
 * `conflict` not in the present state of the case.
 */
const refusalReasons = {
  INVALID_INPUT: 'invalid',
  MATTER_UNKNOWN: 'notFound',
  CASE_UNKNOWN: 'notFound',
  TASK_UNKNOWN: 'notFound',
  ROLE_MISSING: 'forbidden',
  OTHER_DEPARTMENT: 'forbidden',
  ACCEPTOR_APPROVES: 'forbidden',
  APPLICANT_DECIDES: 'forbidden',
  AGENT_APPROVES: 'forbidden',
  REFUSAL_RESERVED: 'forbidden',
  MATERIALS_MISSING: 'conflict',
  WRONG_ACT: 'conflict',
  TASK_CLAIMED: 'conflict',
  TASK_NOT_CLAIMED: 'conflict',
  TASK_ENDED: 'conflict',
  TASK_CANCELED: 'conflict',
  TASK_REFERRED: 'conflict',
  SUPPLEMENT_ASKED_BEFORE: 'conflict',
  OPINION_TOO_LATE: 'conflict',
  DEADLINE_PASSED: 'conflict',
  CLOCK_NOT_RUNNING: 'conflict',
  CLOCK_NOT_STOPPED: 'conflict',
  CASE_CLOSED: 'conflict',
  NOT_INVITED: 'forbidden',
  NOT_ON_ROSTER: 'conflict',
  NOT_PRESENT: 'conflict',
  DELIVERY_RECORDED: 'conflict',
  MEETING_NOT_CALLED: 'conflict',
  MEETING_NOT_STARTED: 'conflict',
  MEETING_CLOSED: 'conflict',
  CONCLUSION_DIFFERS: 'conflict',
  NOT_DEMANDED: 'conflict',
  MATERIAL_OVERDUE: 'conflict',
  PLEDGE_BROKEN: 'conflict',
  PLEDGE_BINDS: 'conflict',
  EXTENDED_BEFORE: 'conflict',
  INSPECTION_UNKNOWN: 'notFound',
  INSPECTION_CLOSED: 'conflict',
  USER_UNKNOWN: 'notFound',
  ABSENT: 'conflict',
  CALENDAR_MISSING: 'conflict',
} as const satisfies Record<string, RefusalReason>

/** A code of {@link refusalReasons}. */
export type RefusalCode = keyof typeof refusalReasons

/** Makes the answer of a refused command; `message` is Chinese and says what is possible instead. */
export function refuse(code: RefusalCode, message: string, errors?: Refused['errors']): Refused {
  return { kind: 'refused', code, reason: refusalReasons[code], message, ...(errors && { errors }) }
}
