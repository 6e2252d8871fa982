import { HALL_2, HALL_8 } from './articles.js'
import type { Basis } from './basis.js'
import type { Calendar, MissingYear } from './calendar.js'
import type { Clock } from './clock.js'
import type { Finding } from './finding.js'
import type { Instant } from './instant.js'
import type { CitedArticle, NotCited } from './law-book.js'
import type { Limit } from './limit.js'
import { silentExpiry } from './silent-expiry.js'

/** By when a tolerated material follows where the matter does not say. Source: 大厅运行规则 Art. 8. */
export const TOLERANCE_LIMIT: Limit = { amount: 5, unit: 'workingDay' }

/** What the applicant still owes: a tolerated material 容缺, or a supplement asked for after acceptance 受理后补正. */
export type DemandKind = 'tolerance' | 'supplement'

export interface DemandQuestion {
  readonly demand: DemandKind
  /** The clock by which it is owed; it starts when the applicant was told in writing. */
  readonly clock: Clock
  readonly metAt?: Instant
  /** The matter's own law entry by which a silent applicant is withdrawn, as it was law on the day of acceptance; absent: there is none. */
  readonly withdrawal?: CitedArticle | NotCited
  readonly now: Instant
}

/** 视为撤回: the matter's own law says so. */
export interface DeemedWithdrawal extends Finding {
  readonly kind: 'withdrawn'
  readonly effectAt: Instant
}

/** 逾期: nothing is deemed. A tolerated material bars the grant until it is there; after a supplement the count goes on without it. */
export interface Lapsed extends Finding {
  readonly kind: 'lapsed'
  readonly effectAt: Instant
  readonly consequence: 'grantBarred' | 'clockResumes'
}

export interface NotLapsed {
  readonly kind: 'none'
  readonly why: 'met' | 'stopped' | 'notDue'
}

const rules = {
  tolerance: { basis: HALL_8, consequence: 'grantBarred' },
  supplement: { basis: HALL_2, consequence: 'clockResumes' },
} satisfies Record<DemandKind, { readonly basis: Basis; readonly consequence: Lapsed['consequence'] }>

/**
 * What becomes of an applicant who does not bring in time what they owe. They are withdrawn only where the matter's law entry says so, and
 * only if that entry was law on the day of acceptance. Source: statute.md §2.3; 大厅运行规则 Art. 2, 8.
 */
export function demandLapse(
  question: DemandQuestion,
  calendar: Calendar,
): DeemedWithdrawal | Lapsed | NotLapsed | MissingYear {
  const { demand, clock, metAt, withdrawal, now } = question
  const end = silentExpiry(clock, { now, ...(metAt !== undefined && { answeredAt: metAt }) }, calendar)
  if (end.kind === 'missingYear') return end
  if (end.kind === 'none') return { kind: 'none', why: end.why === 'answered' ? 'met' : end.why }
  const { basis, consequence } = rules[demand]
  const { due, finding } = end
  if (withdrawal?.kind === 'cited') {
    const { entry, citation } = withdrawal
    return {
      kind: 'withdrawn',
      effectAt: due,
      ...finding,
      basis: [{ entry, citation }, basis, ...finding.basis],
    }
  }
  return { kind: 'lapsed', effectAt: due, consequence, ...finding, basis: [basis, ...finding.basis] }
}
