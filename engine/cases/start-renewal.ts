import { MS_PER_DAY } from '../statute/day.js'
import { deemedRenewal } from '../statute/deemed-renewal.js'
import { readInstant, toIso, toMs } from '../statute/instant.js'
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
  const from = toMs(`${step.now.slice(0, 10)}T00:00:00+08:00`)
  const days = (toMs(`${date}T00:00:00+08:00`) + MS_PER_DAY - from) / MS_PER_DAY
  startClock(step, matter, calendar, {
    kind: 'renewal',
    from: toIso(from),
    limit: { amount: days * 24, unit: 'hour' },
    onExpiry: 'deemedRenewal',
    basis: 'license-law-2019#50',
    noticeId,
    department: matter.leadDepartment,
    departmentName: departmentName(matter, matter.leadDepartment),
    lawOn: step.now.slice(0, 10),
  })
}
