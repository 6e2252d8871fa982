import { LICENSE_50 } from './articles.js'
import type { Basis } from './basis.js'
import { dayOfDate, startOfDay } from './day.js'
import { toIso, toMs } from './instant.js'
import type { Instant } from './instant.js'

/** What is asked about the renewal of a licence. */
export interface RenewalQuestion {
  /** The last day on which the old licence is valid, a Shanghai date. */
  readonly validUntil: string
  readonly requestedAt: Instant
  readonly decidedAt?: Instant
  readonly appliedAt?: Instant
  readonly now: Instant
}

/** 视为准予延续: renewal is deemed granted the moment the old licence has run out. */
export interface DeemedRenewal {
  readonly kind: 'deemed'
  readonly effectAt: Instant
  readonly carriedOutAt: Instant
  readonly basis: readonly Basis[]
  readonly arithmetic: readonly string[]
}

export interface NoDeemedRenewal {
  readonly kind: 'none'
  readonly why: 'decided' | 'requestedTooLate' | 'notExpired' | 'alreadyApplied'
  readonly message: string
}

/** Renewal is to be asked for thirty days before the licence runs out. Source: 行政许可法 Art. 50(1). */
const DAYS_BEFORE = 30

const NONE_MESSAGES = {
  decided: '行政机关已在有效期届满前作出决定，不产生视为准予延续',
  requestedTooLate: `延续申请应当在有效期届满${DAYS_BEFORE}日前提出，逾期提出的不产生视为准予延续`,
  notExpired: '行政许可有效期尚未届满，不产生视为准予延续',
  alreadyApplied: '已按视为准予延续处理，不重复适用',
} satisfies Record<NoDeemedRenewal['why'], string>

/**
 * Deemed renewal 视为准予延续: if the authority has not decided when the old licence runs out, renewal is deemed granted — of a request
 * made in time. Source: 行政许可法 Art. 50; statute.md §3.
 * @throws RangeError for a date that does not exist.
 */
export function deemedRenewal(question: RenewalQuestion): DeemedRenewal | NoDeemedRenewal {
  const lastDay = dayOfDate(question.validUntil)
  if (lastDay === undefined) throw new RangeError(`Expected a date, but found '${question.validUntil}'`)
  const runsOut = startOfDay(lastDay + 1)
  const latestRequest = startOfDay(lastDay + 1 - DAYS_BEFORE)
  if (question.appliedAt !== undefined) return none('alreadyApplied')
  if (question.decidedAt !== undefined && toMs(question.decidedAt) < runsOut) return none('decided')
  if (toMs(question.requestedAt) >= latestRequest) return none('requestedTooLate')
  if (toMs(question.now) < runsOut) return none('notExpired')
  return {
    kind: 'deemed',
    effectAt: toIso(runsOut),
    carriedOutAt: question.now,
    basis: [LICENSE_50],
    arithmetic: [
      `有效期至：${question.validUntil}`,
      `延续申请：${question.requestedAt}，在届满${DAYS_BEFORE}日前`,
      `届满时未作决定，自${toIso(runsOut)}起视为准予延续`,
    ],
  }
}

function none(why: NoDeemedRenewal['why']): NoDeemedRenewal {
  return { kind: 'none', why, message: NONE_MESSAGES[why] }
}
