import { dateOfEpochDay, epochDay, formatDate, parseDate, type FeelDate } from './date.js'
import { DAY_NANOS, formatClock, readTime } from './time.js'
import { formatZone, parseOffset, parseRegion, type Zone } from './zone.js'
import { offsetAtInstant, offsetAtLocal } from './zone-offset.js'

/** A day and a time of day, local or in a zone (DMN 1.5, 10.3.2.3.5). */
export interface FeelDateTime {
  readonly kind: 'date-time'
  readonly date: FeelDate
  /** Nanoseconds since midnight. */
  readonly nano: number
  readonly zone?: Zone
}

const BILLION = 1_000_000_000n
const DAY = BigInt(DAY_NANOS)

/** Builds a date-time; a zone only where there is one. */
export function dateTimeOf(date: FeelDate, nano: number, zone: Zone | undefined): FeelDateTime {
  return zone ? { kind: 'date-time', date, nano, zone } : { kind: 'date-time', date, nano }
}

/** Reads `2017-08-14T11:00:00`, with offset, with `@Asia/Shanghai` or with `+08:00[Asia/Shanghai]`; null if it is no date-time. */
export function parseDateTime(text: string): FeelDateTime | null {
  const split = text.indexOf('T')
  if (split < 0) return null
  const date = parseDate(text.slice(0, split))
  const [, clock, bracketed] = /^([^[]+)(?:\[([^\]]+)\])?$/.exec(text.slice(split + 1)) ?? []
  if (!date || clock === undefined || clock.startsWith('T')) return null
  const reading = readTime(clock)
  if (!reading) return null
  if (bracketed !== undefined && reading.zone?.kind !== 'offset') return null
  const zone = bracketed === undefined ? reading.zone : (parseOffset(bracketed) ?? parseRegion(bracketed))
  if (zone === null) return null
  if (reading.nano < DAY_NANOS) return dateTimeOf(date, reading.nano, zone)
  const next = dateOfEpochDay(epochDay(date) + 1)
  return next && dateTimeOf(next, 0, zone)
}

/** Nanoseconds since 1970-01-01T00:00, read off the local clock. */
export function localNanos(value: FeelDateTime): bigint {
  return BigInt(epochDay(value.date)) * DAY + BigInt(value.nano)
}

/** The offset of a date-time's zone in seconds; undefined for a local one. */
export function offsetOf(value: FeelDateTime): number | undefined {
  if (!value.zone) return undefined
  if (value.zone.kind === 'offset') return value.zone.seconds
  return offsetAtLocal(value.zone.id, epochDay(value.date) * 86_400 + Math.floor(value.nano / 1e9))
}

/** Nanoseconds since 1970-01-01T00:00Z; a local time is taken for UTC. */
export function instantNanos(value: FeelDateTime): bigint {
  return localNanos(value) - BigInt(offsetOf(value) ?? 0) * BILLION
}

/** The local date-time `nanos` after 1970-01-01T00:00; null beyond the years FEEL knows. */
export function dateTimeOfLocal(nanos: bigint, zone: Zone | undefined): FeelDateTime | null {
  const nano = ((nanos % DAY) + DAY) % DAY
  const date = dateOfEpochDay(Number((nanos - nano) / DAY))
  return date && dateTimeOf(date, Number(nano), zone)
}

/** The instant `nanos` after 1970-01-01T00:00Z, read off the clock of `zone`. */
export function dateTimeOfInstant(nanos: bigint, zone: Zone | undefined): FeelDateTime | null {
  const seconds = Number(nanos / BILLION) - (nanos % BILLION < 0n ? 1 : 0)
  const offset =
    zone === undefined ? 0 : zone.kind === 'offset' ? zone.seconds : offsetAtInstant(zone.id, seconds)
  return dateTimeOfLocal(nanos + BigInt(offset) * BILLION, zone)
}

/** Writes `2017-08-14T11:00:00@Asia/Shanghai`. */
export function formatDateTime(value: FeelDateTime): string {
  return `${formatDate(value.date)}T${formatClock(value.nano)}${formatZone(value.zone)}`
}
