import { MS_PER_DAY } from '../statute/day.js'
import { deemedRenewal } from '../statute/deemed-renewal.js'
import { readInstant, toIso, toMs } from '../statute/instant.js'
import type { Instant } from '../statute/instant.js'
import { isLimit } from '../statute/limit.js'
import type { Limit } from '../statute/limit.js'
import type { FormFault } from '../catalogue/form-fault.js'
import type { Matter } from '../catalogue/matter.js'
import type { Calendar } from '../statute/calendar.js'
import { departmentName } from './accept-application.js'
import type { CaseStep } from './case-step.js'
import { theRule } from './event-actor.js'
import type { JsonObject } from './json.js'
import { startClock } from './start-clock.js'

/** The day on which the old licence runs out, as a renewal's application says; undefined where the matter is none. */
export function validUntil(matter: Pick<Matter, 'renewal'>, application: JsonObject): string | undefined {
  const date = matter.renewal === undefined ? undefined : application[matter.renewal.validUntil]
  return typeof date === 'string' && readInstant(`${date}T00:00:00+08:00`) !== undefined ? date : undefined
}

/** What is wrong with the day on which the old licence runs out: one further off than any clock counts is a slip of the pen. */
export function renewalFaults(
  matter: Pick<Matter, 'renewal'>,
  application: JsonObject,
  now: Instant,
): readonly FormFault[] {
  const date = validUntil(matter, application)
  if (date === undefined || matter.renewal === undefined) return []
  const limit = untilEndOf(date, now)
  if (limit.amount < 1 || isLimit(limit)) return []
  const place = `application.${matter.renewal.validUntil}`
  return [{ place, message: '原许可有效期届满日过远，请核对年份' }]
}

/** Plain hours from the start of the day of receipt to the end of the last day. */
function untilEndOf(date: string, now: Instant): Limit {
  const days = (toMs(`${date}T00:00:00+08:00`) + MS_PER_DAY - startOfReceipt(now)) / MS_PER_DAY
  return { amount: days * 24, unit: 'hour' }
}

function startOfReceipt(now: Instant): number {
  return toMs(`${now.slice(0, 10)}T00:00:00+08:00`)
}

/**
 * A renewal that was asked for in time is deemed granted when the old licence runs out undecided: a clock that ends with the last day of its
 * validity. It counts plain hours from the start of the day of receipt, which no calendar moves. Asked for later than thirty days before, it
 * has no such clock. Source: 行政许可法 Art. 50; statute §3.
 */
export function startRenewal(
  step: CaseStep,
  matter: Matter,
  calendar: Calendar,
  { date, noticeId }: { readonly date: string; readonly noticeId: string },
): void {
  const asked = deemedRenewal({ validUntil: date, requestedAt: step.now, now: step.now })
  if (asked.kind === 'none' && asked.why === 'requestedTooLate') {
    step.event('renewal-late', theRule, { validUntil: date, message: asked.message })
    return
  }
  startClock(step, matter, calendar, {
    kind: 'renewal',
    from: toIso(startOfReceipt(step.now)),
    limit: untilEndOf(date, step.now),
    onExpiry: 'deemedRenewal',
    basis: 'license-law-2019#50',
    noticeId,
    department: matter.leadDepartment,
    departmentName: departmentName(matter, matter.leadDepartment),
    lawOn: step.now.slice(0, 10),
  })
}
