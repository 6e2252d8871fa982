import { LICENSE_32 } from './articles.js'
import type { Calendar, MissingYear } from './calendar.js'
import type { Clock } from './clock.js'
import type { Finding } from './finding.js'
import type { Instant } from './instant.js'
import type { Limit } from './limit.js'
import { silentExpiry } from './silent-expiry.js'

/** Five working days from receipt to say, once, all that is missing. Source: 行政许可法 Art. 32(1)(4). */
export const INTAKE_LIMIT: Limit = { amount: 5, unit: 'workingDay' }

export interface IntakeQuestion {
  readonly receivedAt: Instant
  /** The intake clock; its `from` is the receipt. `INTAKE_LIMIT` unless the hall promises less. */
  readonly clock: Clock
  /**
   * When the applicant was answered, if they were: accepted, told once what is missing, or not let in by the bureau head. A referral
   * inside the house is no answer.
   */
  readonly answeredAt?: Instant
  readonly appliedAt?: Instant
  readonly now: Instant
}

/** 逾期不告知,自收到申请材料之日起即为受理: accepted from the day of receipt, recorded as an overtime default of its own. */
export interface DeemedAcceptance extends Finding {
  readonly kind: 'deemed'
  /** Acceptance counts from here: the instant of receipt. */
  readonly acceptedFrom: Instant
  /** When the five days ended. */
  readonly effectAt: Instant
  readonly carriedOutAt: Instant
  readonly clock: Clock
}

export interface NoDeemedAcceptance {
  readonly kind: 'none'
  readonly why: 'answered' | 'alreadyApplied' | 'stopped' | 'notDue'
  readonly message: string
  readonly due?: Instant
}

export type IntakeOutcome = DeemedAcceptance | NoDeemedAcceptance | MissingYear

const NONE_MESSAGES = {
  answered: '窗口已在期限内作出处理，不产生视为受理',
  alreadyApplied: '已按视为受理处理，不重复适用',
  stopped: '受理时限处于中止，不产生视为受理',
  notDue: '受理期限尚未届满，不产生视为受理',
} satisfies Record<NoDeemedAcceptance['why'], string>

/**
 * Deemed acceptance 视为受理: an applicant who was not told within five working days of receipt what is missing is accepted as of
 * the day of receipt. Source: 行政许可法 Art. 32(1)(4); statute.md §2.1.
 */
export function deemedAcceptance(question: IntakeQuestion, calendar: Calendar): IntakeOutcome {
  if (question.appliedAt !== undefined) return none('alreadyApplied')
  const clock: Clock = { ...question.clock, from: question.receivedAt }
  const end = silentExpiry(clock, question, calendar)
  if (end.kind === 'missingYear') return end
  if (end.kind === 'none') return { ...none(end.why), ...end }
  const { due, finding } = end
  return {
    kind: 'deemed',
    acceptedFrom: question.receivedAt,
    effectAt: due,
    carriedOutAt: question.now,
    clock,
    ...finding,
    basis: [LICENSE_32, ...finding.basis],
  }
}

function none(why: NoDeemedAcceptance['why']): NoDeemedAcceptance {
  return { kind: 'none', why, message: NONE_MESSAGES[why] }
}
