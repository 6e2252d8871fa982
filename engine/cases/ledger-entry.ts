import type { Limit } from '../statute/limit.js'

/** The rules whose outcomes nobody signs: statute §2.1 (Art. 32) and §3. */
export type DeemedRule = 'overtimeDefault' | 'deemedAcceptance'

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
  readonly outcome: { readonly result: 'agree' | 'accepted'; readonly taskId?: string }
  readonly actor: 'rule'
  /** Chinese, whole: can be read by itself. */
  readonly explanation: string
  readonly previousHash: string
  readonly hash: string
}
