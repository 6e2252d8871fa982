import { dateTimeOf, dateTimeOfInstant, instantNanos, parseDateTime, type FeelDateTime } from './date-time.js'
import { parseDate, plusMonths } from './date.js'
import { parseDuration } from './duration.js'
import type { FeelValue } from './feel-value.js'
import { hasKind } from './kind-of.js'
import type { Zone } from './zone.js'

/** A duration for a timer: whole months, and milliseconds besides. Both carry the sign. */
export interface TimerDuration {
  readonly months: number
  readonly milliseconds: number
}

/** China Standard Time: the clock months are counted on, and that of instants told without a zone. */
const HOME: Zone = { kind: 'offset', seconds: 8 * 3600 }
const MILLION = 1_000_000n
const MIXED = /^(-?)P((?:-?\d+Y)?(?:-?\d+M)?)((?:-?\d+D)?(?:T.+)?)$/
const WEEKS = /(-?\d{1,9})W(?:(-?\d{1,9})D)?/

/** A duration given as FEEL duration or as ISO 8601 text (`PT5M`, `P1M`, `-PT1S`, `P1Y2M3DT4H`); undefined if it is neither. */
export function asDuration(value: FeelValue): TimerDuration | undefined {
  if (hasKind(value, 'days-time')) return { months: 0, milliseconds: Number(value.nanos / MILLION) }
  if (hasKind(value, 'years-months')) return { months: value.months, milliseconds: 0 }
  if (typeof value !== 'string') return undefined
  // FEEL has no weeks, ISO 8601 has.
  const text = value.replace(WEEKS, (_, weeks: string, days = '0') => `${Number(weeks) * 7 + Number(days)}D`)
  const whole = parseDuration(text)
  if (whole) return asDuration(whole)
  const [, sign = '', period, time] = MIXED.exec(text) ?? []
  if (!period || !time) return undefined
  const [months, rest] = [parseDuration(`${sign}P${period}`), parseDuration(`${sign}P${time}`)]
  if (!hasKind(months, 'years-months') || !hasKind(rest, 'days-time')) return undefined
  return { months: months.months, milliseconds: Number(rest.nanos / MILLION) }
}

/** An instant (ms since 1970) given as FEEL date-time or as ISO 8601 text; without a zone it is told by China Standard Time. undefined if it is neither. */
export function asInstant(value: FeelValue): number | undefined {
  if (hasKind(value, 'date-time')) return toMilliseconds(value)
  if (typeof value !== 'string') return undefined
  const day = parseDate(value)
  const read = day ? dateTimeOf(day, 0, undefined) : parseDateTime(value)
  return read ? toMilliseconds(read) : undefined
}

/** The instant `duration` after `at`; months are counted on the calendar of China Standard Time. */
export function instantAfter(at: number, { months, milliseconds }: TimerDuration): number {
  if (months === 0) return at + milliseconds
  const local = dateTimeOfInstant(BigInt(Math.trunc(at)) * MILLION, HOME)
  const date = local && plusMonths(local.date, months)
  return date ? toMilliseconds(dateTimeOf(date, local.nano, HOME)) + milliseconds : at + milliseconds
}

function toMilliseconds(value: FeelDateTime): number {
  const zoned = value.zone ? value : dateTimeOf(value.date, value.nano, HOME)
  return Number(instantNanos(zoned) / MILLION)
}
