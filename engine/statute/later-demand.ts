import { HALL_10, LICENSE_32 } from './articles.js'
import type { Basis } from './basis.js'
import { readInstant, toMs } from './instant.js'
import type { Instant } from './instant.js'

/** Something the applicant is asked for after they were told, once, what is missing, or were accepted. */
export interface LaterDemandQuestion {
  /** When the one-time notice was given, or acceptance took effect: the later of the two. */
  readonly toldAt: Instant
  /** When the circumstance arose for which it is asked now. */
  readonly arisenAt?: string
  readonly now: Instant
}

/** It could not have been asked at first: the circumstance is newer. */
export interface LaterDemandAllowed {
  readonly kind: 'allowed'
  readonly basis: readonly Basis[]
}

export interface LaterDemandRefusal {
  readonly kind: 'refused'
  readonly code: 'couldHaveBeenAsked' | 'notArisen' | 'noInstant'
  readonly message: string
  readonly basis: readonly Basis[]
}

const basis = [LICENSE_32, HALL_10]

/**
 * Whether something may still be asked for 再次要求: everything missing is told once (一次告知全部内容), so that later only what arose later
 * may be asked. A circumstance of the very instant of the first telling could have been told with it.
 * Source: 行政许可法 Art. 32(1)(4); statute.md §2.1, §2.3.
 */
export function laterDemand(question: LaterDemandQuestion): LaterDemandAllowed | LaterDemandRefusal {
  const { toldAt, arisenAt, now } = question
  if (arisenAt === undefined)
    return refused('couldHaveBeenAsked', '没有写明告知之后新出现的情形，首次告知时就能够要求，不得再次要求')
  const arisen = readInstant(arisenAt)
  if (arisen === undefined) return refused('noInstant', '情形出现的时间不是有效的时刻')
  if (arisen <= toMs(toldAt))
    return refused('couldHaveBeenAsked', '所述情形在首次告知或者受理时已经存在，当时就能够要求，不得再次要求')
  if (arisen > toMs(now)) return refused('notArisen', '所述情形尚未出现')
  return { kind: 'allowed', basis }
}

function refused(code: LaterDemandRefusal['code'], message: string): LaterDemandRefusal {
  return { kind: 'refused', code, message, basis }
}
