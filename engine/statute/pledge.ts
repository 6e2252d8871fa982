import { HALL_9, LICENSE_69 } from './articles.js'
import type { Basis } from './basis.js'
import type { Limit } from './limit.js'

/** Within what a pledge is checked after the grant. Source: 大厅运行规则 Art. 9. */
export const PLEDGE_CHECK_LIMIT: Limit = { amount: 2, unit: 'month' }

/** What is asked about a pledge 告知承诺 that was looked into. */
export interface PledgeCheck {
  readonly result: 'kept' | 'broken'
  /** What was decided of the case until now. */
  readonly decision: 'none' | 'granted' | 'refused'
}

/** What follows from the check. `withdrawGrant`: the bureau head withdraws what was granted 撤销. */
export interface PledgeConsequence {
  readonly kind: 'nothing' | 'grantBarred' | 'withdrawGrant'
  readonly basis: readonly Basis[]
}

/**
 * What follows when a pledge is checked: kept, nothing; broken, no grant, and a grant that was given is to be withdrawn.
 * Source: 行政许可法 Art. 69(2); 大厅运行规则 Art. 9.
 */
export function pledgeConsequence({ result, decision }: PledgeCheck): PledgeConsequence {
  if (result === 'kept' || decision === 'refused') return { kind: 'nothing', basis: [HALL_9] }
  if (decision === 'granted') return { kind: 'withdrawGrant', basis: [LICENSE_69, HALL_9] }
  return { kind: 'grantBarred', basis: [HALL_9] }
}

/** Whether an applicant may still take a pledge back: before it is decided, and before it was found broken. Source: 大厅运行规则 Art. 9. */
export function mayWithdrawPledge(pledge: {
  readonly decided: boolean
  readonly state: 'open' | 'kept' | 'broken'
}): boolean {
  return !pledge.decided && pledge.state !== 'broken'
}
