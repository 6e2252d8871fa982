import type { Calendar, MissingYear } from './calendar.js'
import type { Clock } from './clock.js'
import { countClock } from './count-clock.js'
import type { Count } from './count.js'
import { toMs } from './instant.js'
import type { Instant } from './instant.js'
import { isByTime } from './limit.js'
import type { LimitUnit } from './limit.js'
import { parseClock } from './parsed-clock.js'

/** What is left of a limit at an instant. */
export interface Remaining {
  readonly kind: 'remaining'
  /** Working days and calendar days as whole days, both kinds of hours in minutes; months come out in calendar days. */
  readonly amount: number
  readonly unit: 'workingDay' | 'calendarDay' | 'workingMinute' | 'minute'
  /** `剩余3个工作日`, `剩余1小时30分`, `已超时`. */
  readonly text: string
}

const UNITS = {
  workingDay: 'workingDay',
  calendarDay: 'calendarDay',
  month: 'calendarDay',
  workingHour: 'workingMinute',
  hour: 'minute',
} satisfies Record<LimitUnit, Remaining['unit']>

/**
 * What is left of a clock at `at`; of a stopped clock what was kept (statute.md §1.7, §2.2; 行政许可法 Art. 45).
 * A day is used up at its close, not before.
 */
export function remaining(clock: Clock, calendar: Calendar, at: Instant): Remaining | MissingYear {
  const parsed = parseClock(clock)
  const count = countClock(parsed, calendar)
  if (count.kind === 'missingYear') return count
  const unit = UNITS[parsed.limit.unit]
  const left = count.total - used(count, toMs(at))
  const amount = isByTime(parsed.limit) ? Math.ceil(left / 60_000) : left
  const overdue = count.due !== undefined && toMs(at) >= count.due
  return { kind: 'remaining', amount, unit, text: overdue ? '已超时' : `剩余${amountText(amount, unit)}` }
}

/** How much of a count lies at or before an instant: closings, or ms for hours. */
export function used(count: Count, at: number): number {
  let sum = 0
  for (const step of count.steps) {
    if (step.kind === 'counted' && step.at <= at) sum += 1
    if (step.kind === 'ran') sum += Math.max(0, Math.min(step.to, at) - step.from)
  }
  return sum
}

function amountText(amount: number, unit: Remaining['unit']): string {
  if (unit === 'workingDay') return `${amount}个工作日`
  if (unit === 'calendarDay') return `${amount}日`
  const hours = Math.floor(amount / 60)
  const minutes = amount % 60
  const text = `${hours > 0 ? `${hours}小时` : ''}${minutes > 0 || hours === 0 ? `${minutes}分` : ''}`
  return unit === 'workingMinute' ? `${text}（工作时）` : text
}
