import type { Limit } from '../statute/limit.js'
import type { MeetingRosterRow } from '../store/rows/meeting-roster-row.js'
import type { MeetingKind } from './meeting-spec.js'

/** As what somebody comes for a department. */
export type RosterPost = MeetingRosterRow['post']

/** The rules whose outcomes nobody signs: statute §2.1 (Art. 32), §2.3, §3 (with Art. 50) and §4. */
export type DeemedRule =
  'overtimeDefault' | 'deemedAcceptance' | 'absenceDefault' | 'deemedRenewal' | 'deemedWithdrawal'

/** A meeting as the record of an absence holds it: roster, attendance, closing, conclusion. Source: statute §4. */
export interface LedgerMeeting {
  readonly kind: MeetingKind
  readonly kindName: string
  readonly name: string
  /** Which sitting of its task, 1 for the first. */
  readonly number: number
  /** The lead department, which chaired it. */
  readonly chair: string
  readonly startsAt: string
  readonly place: string
  readonly servedBy: 'system' | 'paper'
  readonly proof?: string
  readonly signedAt?: string
  readonly signedByName?: string
  readonly roster: readonly {
    readonly departmentName: string
    readonly name: string
    readonly post: RosterPost
    readonly standsInFor?: string
  }[]
  /** Every department invited; who did not come has no `cameAt`. */
  readonly attendance: readonly {
    readonly departmentName: string
    readonly cameAt?: string
    readonly name?: string
    readonly as?: RosterPost
  }[]
  readonly closedAt: string
  readonly closedByName: string
  readonly result: 'passed' | 'notPassed'
  readonly conclusion: string
}

/**
 * One deemed outcome, explaining itself years later without the system: what the rule was, what it rests on, how it was counted,
 * who was asked and when. Entries of a case form a chain: `hash` is SHA-256 over `previousHash` and the rest of the entry.
 */
export interface LedgerEntry {
  readonly caseNumber: string
  /** 1 for the first of its case. */
  readonly sequence: number
  readonly rule: DeemedRule
  /** Law entry and article, such as `license-law-2019#42`. */
  readonly basis: string
  /** How it is cited, and its text as in force on `lawOn`. */
  readonly citation: string
  readonly basisText: string
  /** The articles the rule itself and its count rest on, as in force on `lawOn`. */
  readonly articles: readonly { readonly entry: string; readonly citation: string; readonly text: string }[]
  /** The day of acceptance (of receipt for the intake clock), whose law applies. */
  readonly lawOn: string
  readonly department?: string
  readonly departmentName?: string
  /** Who held the task when it ended; absent if nobody had claimed it. */
  readonly officer?: { readonly userId: string; readonly name: string }
  /** The deadline's instant, at which the rule takes effect. */
  readonly effectAt: string
  /** When it was carried out: later where the system was down. */
  readonly carriedOutAt: string
  readonly request: { readonly noticeId: string; readonly deliveredAt: string }
  readonly arithmetic: readonly string[]
  /** The State Council notices whose calendars were counted by. */
  readonly calendarNotices: readonly string[]
  readonly clock: {
    readonly id: string
    readonly startedAt: string
    readonly limit: Limit
    readonly closing: string
    readonly stops: readonly { readonly from: string; readonly to?: string }[]
    readonly dueAt: string
    readonly provisional: boolean
  }
  /** The meeting a department did not come to; of an absence default only, whose `clock` is the notice period. */
  readonly meeting?: LedgerMeeting
  readonly outcome: {
    readonly result: 'agree' | 'accepted' | 'renewed' | 'withdrawn'
    readonly taskId?: string
  }
  readonly actor: 'rule'
  /** Chinese, whole: can be read by itself. */
  readonly explanation: string
  readonly previousHash: string
  readonly hash: string
}
