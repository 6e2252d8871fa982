import { LICENSE_42 } from './articles.js'
import type { Basis } from './basis.js'
import type { Calendar, MissingYear } from './calendar.js'
import type { Clock } from './clock.js'
import { deadline } from './deadline.js'
import type { Delivery } from './delivery.js'
import { toMs } from './instant.js'
import type { Instant } from './instant.js'
import type { Limit } from './limit.js'

/** The longest extension: ten working days; fifteen in joint handling 统一、联合、集中办理. Source: 行政许可法 Art. 42. */
const LONGEST_EXTENSION = { single: 10, joint: 15 } as const

/** An extension 延长期限 asked for. */
export interface ExtensionRequest {
  /** Working days to add. */
  readonly workingDays: number
  readonly handling: keyof typeof LONGEST_EXTENSION
  /** Who approves: the bureau head 行政机关负责人, or for joint handling the head of that level's government 本级人民政府负责人. */
  readonly approvedBy: 'bureauHead' | 'governmentHead' | 'other'
  /** How often this limit was extended before. */
  readonly before: number
  /** The notice that tells the applicant the reasons. */
  readonly reasons?: Delivery
  readonly at: Instant
}

export interface Extended {
  readonly kind: 'extended'
  readonly clock: Clock
  readonly basis: readonly Basis[]
}

export interface ExtensionRefusal {
  readonly kind: 'refused'
  readonly code: 'extendedBefore' | 'tooLong' | 'wrongUnit' | 'notTheHead' | 'reasonsNotTold' | 'expired'
  readonly message: string
  readonly basis: readonly Basis[]
}

/**
 * Extends a limit counted in working days, once, by the head, with the reasons told to the applicant; never after it expired.
 * Source: 行政许可法 Art. 42; statute.md §2.4.
 */
export function extendLimit(
  clock: Clock,
  request: ExtensionRequest,
  calendar: Calendar,
): Extended | ExtensionRefusal | MissingYear {
  const { handling, workingDays } = request
  const head = handling === 'joint' ? 'governmentHead' : 'bureauHead'
  const longest = LONGEST_EXTENSION[handling]
  if (clock.limit.unit !== 'workingDay')
    return refused('wrongUnit', '只有以工作日计算的期限可以依第四十二条延长')
  if (request.before > 0) return refused('extendedBefore', '期限只能延长一次')
  if (!Number.isInteger(workingDays) || workingDays < 1 || workingDays > longest) {
    return refused('tooLong', `延长期限应为1至${longest}个工作日`)
  }
  if (request.approvedBy !== head) {
    return refused(
      'notTheHead',
      handling === 'joint' ? '联合办理的延长须经本级人民政府负责人批准' : '延长须经本行政机关负责人批准',
    )
  }
  if (request.reasons === undefined) return refused('reasonsNotTold', '应当将延长期限的理由告知申请人')
  const end = deadline(clock, calendar)
  if (end.kind === 'missingYear') return end
  if (end.kind === 'due' && toMs(request.at) >= toMs(end.due)) {
    return refused('expired', `期限已于${end.due}届满，届满后不得延长`)
  }
  const limit: Limit = { amount: clock.limit.amount + workingDays, unit: 'workingDay' }
  return { kind: 'extended', clock: { ...clock, limit }, basis: [LICENSE_42] }
}

function refused(code: ExtensionRefusal['code'], message: string): ExtensionRefusal {
  return { kind: 'refused', code, message, basis: [LICENSE_42] }
}
