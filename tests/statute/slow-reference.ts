import { isWorkday } from 'chinese-days'
import type { LimitUnit } from '../../engine/statute/limit.js'

/** A clock in minutes since 2018-01-01 00:00 in Shanghai; an open stop ends at Infinity. */
export interface SlowClock {
  readonly from: number
  readonly amount: number
  readonly unit: LimitUnit
  /** Minutes after midnight, at most 1440. */
  readonly closing: number
  readonly stops: readonly (readonly [from: number, to: number])[]
}

export type SlowAnswer = number | 'stopped' | `missing ${number}`

const DAY = 1440
export const EPOCH = Date.UTC(2018, 0, 1)
const OFFICE: readonly (readonly [number, number])[] = [
  [9 * 60, 12 * 60],
  [13 * 60 + 30, 17 * 60 + 30],
]

/** 1 working day, 0 not, for every day from 2018 to 2026; nothing of it comes from the product. */
const WORKDAYS = Array.from({ length: (Date.UTC(2027, 0, 1) - EPOCH) / 86_400_000 }, (_, index) =>
  isWorkday(new Date(EPOCH + index * 86_400_000).toISOString().slice(0, 10)),
)

function date(day: number): Date {
  return new Date(EPOCH + day * 86_400_000)
}

/**
 * When a clock is due, found by walking minute by minute and looking around at each: slow and obvious on purpose.
 * At each minute: is the clock stopped? Does business close now? Has the limit run out?
 */
export function slowDeadline(clock: SlowClock): SlowAnswer {
  const startDay = Math.floor(clock.from / DAY)
  const lastStop = Math.max(-1, ...clock.stops.filter(([, to]) => to === Infinity).map(([from]) => from))
  let counted = 0
  let lastDay = clock.unit === 'month' ? monthsLater(startDay, clock.amount) : Infinity
  for (let minute = clock.from; ; minute += 1) {
    if (lastStop >= 0 && minute >= lastStop) return 'stopped'
    const stopped = isStopped(clock, minute)
    if (clock.unit === 'hour' || clock.unit === 'workingHour') {
      if (stopped) continue
      if (clock.unit === 'workingHour') {
        if (!OFFICE.some(([opens, closes]) => minute % DAY >= opens && minute % DAY < closes)) continue
        const day = Math.floor(minute / DAY)
        if (WORKDAYS[day] === undefined) return `missing ${date(day).getUTCFullYear()}`
        if (!WORKDAYS[day]) continue
      }
      counted += 1
      if (counted === clock.amount * 60) return minute + 1
      continue
    }
    if ((minute - clock.closing) % DAY !== 0) continue
    const day = (minute - clock.closing) / DAY
    if (day <= startDay) continue
    if (stopped) {
      if (day <= lastDay) lastDay += 1
      continue
    }
    if (clock.unit === 'calendarDay') counted += 1
    const over = clock.unit === 'month' ? day >= lastDay : counted >= clock.amount
    if (clock.unit !== 'workingDay' && !over) continue
    const working = WORKDAYS[day]
    if (working === undefined) return `missing ${date(day).getUTCFullYear()}`
    if (!working) continue
    if (clock.unit !== 'workingDay') return minute
    counted += 1
    if (counted === clock.amount) return minute
  }
}

function isStopped(clock: SlowClock, minute: number): boolean {
  for (const [from, to] of clock.stops) if (from <= minute && minute < to) return true
  return false
}

function monthsLater(day: number, months: number): number {
  const start = date(day)
  const wanted = new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + months, 1))
  while (wanted.getUTCDate() < start.getUTCDate()) {
    const next = new Date(wanted.getTime() + 86_400_000)
    if (next.getUTCMonth() !== wanted.getUTCMonth()) break
    wanted.setTime(next.getTime())
  }
  return (wanted.getTime() - EPOCH) / 86_400_000
}
