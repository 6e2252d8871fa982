import { formatZone, parseOffset, parseRegion, type Zone } from './zone.js'

/** A time of day, local or in a zone (DMN 1.5, 10.3.2.3.2). */
export interface FeelTime {
  readonly kind: 'time'
  /** Nanoseconds since midnight. */
  readonly nano: number
  readonly zone?: Zone
}

/** Nanoseconds of a day. */
export const DAY_NANOS = 86_400_000_000_000

const TIME = /^T?(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,9})\d*)?)?(Z|[+-][\d:]+|@[^[]+)?$/

/** The time of an hour, minute and second (with fraction); undefined if the clock has none. */
export function nanoOfDay(hour: number, minute: number, second: number, nano = 0): number | undefined {
  const exists = hour >= 0 && hour < 24 && minute >= 0 && minute < 60 && second >= 0 && second < 60
  return exists ? ((hour * 60 + minute) * 60 + second) * 1_000_000_000 + nano : undefined
}

/** Builds a time; a zone only where there is one. */
export function timeOf(nano: number, zone: Zone | undefined): FeelTime {
  return zone ? { kind: 'time', nano, zone } : { kind: 'time', nano }
}

/** A time as it is written: its nanoseconds (those of `24:00:00` are a whole day) and its zone. */
export interface TimeReading {
  readonly nano: number
  readonly zone: Zone | undefined
}

/** Reads `11:00:00`, `11:00:00.123+08:00`, `11:00@Asia/Shanghai`; null if it is no time. */
export function readTime(text: string): TimeReading | null {
  const match = TIME.exec(text)
  if (!match) return null
  const [, hour, minute, second, fraction, zoneText] = match
  const nano =
    text.startsWith('24:00') && Number(second ?? 0) === 0 && Number(fraction ?? 0) === 0
      ? DAY_NANOS
      : nanoOfDay(Number(hour), Number(minute), Number(second ?? 0), Number((fraction ?? '').padEnd(9, '0')))
  if (nano === undefined) return null
  if (zoneText === undefined) return { nano, zone: undefined }
  const zone = zoneText.startsWith('@') ? parseRegion(zoneText.slice(1)) : parseOffset(zoneText)
  return zone ? { nano, zone } : null
}

/** Reads a time of day; null if it is none. */
export function parseTime(text: string): FeelTime | null {
  const reading = readTime(text)
  return reading && timeOf(reading.nano % DAY_NANOS, reading.zone)
}

/** The parts of a time of day. */
export function clockOf(nano: number): { hour: number; minute: number; second: number; nano: number } {
  const seconds = Math.floor(nano / 1_000_000_000)
  return {
    hour: Math.floor(seconds / 3600),
    minute: Math.floor(seconds / 60) % 60,
    second: seconds % 60,
    nano: nano % 1_000_000_000,
  }
}

/** Writes `11:00:00` with as many digits behind the second as it takes. */
export function formatClock(nanoOfDay: number): string {
  const { hour, minute, second, nano } = clockOf(nanoOfDay)
  const clock = [hour, minute, second].map((part) => String(part).padStart(2, '0')).join(':')
  return nano === 0 ? clock : `${clock}.${String(nano).padStart(9, '0').replace(/0+$/, '')}`
}

/** Writes a time with its zone: `11:00:00@Asia/Shanghai`. */
export function formatTime(time: FeelTime): string {
  return formatClock(time.nano) + formatZone(time.zone)
}
