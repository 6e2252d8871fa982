import { DEFAULT_CLOSING, DEFAULT_OFFICE_HOURS } from './clock.js'
import type { Clock, OfficeHours } from './clock.js'
import { dayOfMs, startOfDay } from './day.js'
import type { Day } from './day.js'
import { toMs } from './instant.js'
import { isLimit } from './limit.js'
import type { Limit } from './limit.js'

/** A stretch of time in ms since 1970 (or since midnight): from its first instant up to, not including, its last. */
export interface Span {
  readonly from: number
  readonly to: number
}

/** A clock made ready for counting: instants in ms, stops sorted and merged. */
export interface ParsedClock {
  readonly from: number
  readonly startDay: Day
  readonly limit: Limit
  readonly closing: string
  /** ms after midnight. */
  readonly closingOffset: number
  /** ms after midnight. */
  readonly officeHours: readonly Span[]
  /** An open stop ends at Infinity. */
  readonly stops: readonly Span[]
}

/**
 * @throws RangeError for a limit, instant or time of day that is none, and for a stop that ends before it begins: what
 * comes from outside is checked at the door (`readLimit`, `readInstant`, `stopClock`).
 */
export function parseClock(clock: Clock): ParsedClock {
  if (!isLimit(clock.limit)) {
    throw new RangeError(
      `Expected a limit of 1 to 10000 units (1000000 hours), but found '${JSON.stringify(clock.limit)}'`,
    )
  }
  const from = toMs(clock.from)
  const closing = clock.closing ?? DEFAULT_CLOSING
  return {
    from,
    startDay: dayOfMs(from),
    limit: clock.limit,
    closing,
    closingOffset: readTimeOfDay(closing),
    officeHours: readOfficeHours(clock.officeHours ?? DEFAULT_OFFICE_HOURS),
    stops: merge(
      (clock.stops ?? []).map((stop) =>
        span(toMs(stop.from), stop.to === undefined ? Infinity : toMs(stop.to)),
      ),
    ),
  }
}

/** The instant at which business closes on a day. */
export function closingOf(clock: ParsedClock, day: Day): number {
  return startOfDay(day) + clock.closingOffset
}

/** The stop that holds at an instant, if any. */
export function stopAt(clock: ParsedClock, at: number): Span | undefined {
  return clock.stops.find((stop) => stop.from <= at && at < stop.to)
}

/** The parts of a stretch during which the clock runs, in order. */
export function runningParts(clock: ParsedClock, stretch: Span): readonly Span[] {
  const parts: Span[] = []
  let from = Math.max(stretch.from, clock.from)
  for (const stop of clock.stops) {
    if (stop.to <= from || stop.from >= stretch.to) continue
    if (stop.from > from) parts.push({ from, to: stop.from })
    from = stop.to
  }
  if (from < stretch.to) parts.push({ from, to: stretch.to })
  return parts
}

function readOfficeHours(hours: readonly OfficeHours[]): readonly Span[] {
  const spans = hours.map(([opens, closes]) => span(readTimeOfDay(opens), readTimeOfDay(closes)))
  // Without any, a count of working hours would never end; overlapping, it would count an hour twice.
  const inOrder = spans.every(
    (each, index) => each.from < each.to && each.from >= (spans[index - 1]?.to ?? 0),
  )
  if (spans.length === 0 || !inOrder) {
    throw new RangeError(`Expected office hours in order and not empty, but found '${JSON.stringify(hours)}'`)
  }
  return spans
}

function readTimeOfDay(text: string): number {
  const [, hour, minute] = /^(\d{2}):(\d{2})$/.exec(text)?.map(Number) ?? []
  const minutes = (hour ?? NaN) * 60 + (minute ?? NaN)
  if (!(minutes >= 0 && minutes <= 1440) || (minute ?? 0) > 59) {
    throw new RangeError(`Expected a time of day from 00:00 to 24:00, but found '${text}'`)
  }
  return minutes * 60_000
}

function span(from: number, to: number): Span {
  if (to < from)
    throw new RangeError(`Expected a stretch of time to end after it begins, but found ${from}–${to}`)
  return { from, to }
}

function merge(stops: readonly Span[]): readonly Span[] {
  const merged: Span[] = []
  for (const stop of [...stops].sort((a, b) => a.from - b.from)) {
    const last = merged.at(-1)
    if (last !== undefined && stop.from <= last.to)
      merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, stop.to) }
    else merged.push(stop)
  }
  return merged
}
