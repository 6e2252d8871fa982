import { offsetOf, type FeelDateTime } from './values/date-time.js'
import { formatDate } from './values/date.js'
import {
  formatDuration,
  partsOf,
  type DaysTimeDuration,
  type YearsMonthsDuration,
} from './values/duration.js'
import { formatNumber, isNumber } from './values/feel-decimal.js'
import type { FeelValue } from './values/feel-value.js'
import { isContext, isList } from './values/kind-of.js'
import { clockOf, formatClock, formatTime, type FeelTime } from './values/time.js'
import { formatOffset } from './values/zone.js'

/** How dates, times and durations are written: as Zeebe keeps them in variables, or in full ISO 8601 as `to json()` does. */
export type TemporalForm = 'variable' | 'iso'

/**
 * Writes a value as the JSON text under which Zeebe keeps it as a variable. Numbers keep all their digits;
 * functions and ranges, which JSON has no form for, become null.
 *
 * @example
 * toJson(value) // '"2026-02-09T09:00+08:00[Asia/Shanghai]"', '"PT24H"', '0.3'
 */
export function toJson(value: FeelValue, form: TemporalForm = 'variable'): string {
  if (value === null) return 'null'
  if (typeof value === 'string') return JSON.stringify(value)
  if (typeof value === 'boolean') return String(value)
  if (isNumber(value)) return formatNumber(value)
  if (isList(value)) return `[${value.map((element) => toJson(element, form)).join(',')}]`
  if (isContext(value)) {
    return `{${[...value].map(([key, entry]) => `${JSON.stringify(key)}:${toJson(entry, form)}`).join(',')}}`
  }
  switch (value.kind) {
    case 'date':
      return `"${formatDate(value)}"`
    case 'time':
      return `"${timeText(value, form)}"`
    case 'date-time':
      return `"${dateTimeText(value, form)}"`
    case 'days-time':
      return `"${form === 'iso' ? formatDuration(value) : daysTimeText(value)}"`
    case 'years-months':
      return `"${form === 'iso' ? formatDuration(value) : yearsMonthsText(value)}"`
    case 'range':
    case 'function':
      return 'null'
  }
}

// Seconds that are zero are left out, a fraction has 3, 6 or 9 digits.
function clockText(nanoOfDay: number, form: TemporalForm): string {
  const full = formatClock(nanoOfDay)
  if (form === 'iso') return full
  const { second, nano } = clockOf(nanoOfDay)
  if (nano === 0) return second === 0 ? full.slice(0, 5) : full
  const digits = nano % 1_000_000 === 0 ? 3 : nano % 1_000 === 0 ? 6 : 9
  return `${full.slice(0, 8)}.${String(nano).padStart(9, '0').slice(0, digits)}`
}

function timeText(time: FeelTime, form: TemporalForm): string {
  return time.zone ? formatTime(time) : clockText(time.nano, form)
}

function dateTimeText(value: FeelDateTime, form: TemporalForm): string {
  const offset = offsetOf(value)
  const local = `${formatDate(value.date)}T${clockText(value.nano, form)}`
  const region = value.zone?.kind === 'region' ? `[${value.zone.id}]` : ''
  return local + (offset === undefined ? '' : formatOffset(offset)) + region
}

// Hours are not gathered into days, and every part has its own sign.
function daysTimeText(duration: DaysTimeDuration): string {
  const { days, hours, minutes, seconds, nanos } = partsOf(duration)
  const all = days * 24n + hours
  const size = nanos < 0n ? -nanos : nanos
  const fraction = nanos === 0n ? '' : `.${String(size).padStart(9, '0').replace(/0+$/, '')}`
  const minus = nanos < 0n && seconds === 0n ? '-' : ''
  const parts = [
    all === 0n ? '' : `${String(all)}H`,
    minutes === 0n ? '' : `${String(minutes)}M`,
    seconds === 0n && !fraction ? '' : `${minus}${String(seconds)}${fraction}S`,
  ]
  return `PT${parts.join('') || '0S'}`
}

function yearsMonthsText({ months }: YearsMonthsDuration): string {
  const [years, rest] = [Math.trunc(months / 12) + 0, (months % 12) + 0]
  const parts = `${years === 0 ? '' : `${years}Y`}${rest === 0 ? '' : `${rest}M`}`
  return parts ? `P${parts}` : 'P0D'
}
