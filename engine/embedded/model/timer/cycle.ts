import { asDuration, asInstant, instantAfter, fromJson, type TimerDuration } from '../../expression/feel.js'
import { readCron } from './cron.js'
import { nextStrike } from './next-strike.js'

/** When a timer is due, and how often in all from then on; -1: for ever. */
export interface Due {
  readonly dueDate: number
  readonly repetitions: number
}

const CYCLE = /^R(-?\d*)\/(?:(.+)\/)?(P[^/]*)$/

interface Cycle {
  readonly repetitions: number
  readonly start?: number
  readonly interval: TimerDuration
}

function readCycle(text: string): Cycle | undefined {
  const match = CYCLE.exec(text)
  if (!match) return undefined
  const interval = asDuration(fromJson(JSON.stringify(match[3])))
  const start = match[2] === undefined ? undefined : asInstant(fromJson(JSON.stringify(match[2])))
  if (!interval || (match[2] !== undefined && start === undefined)) return undefined
  const repetitions = match[1] === '' ? -1 : Number(match[1])
  return { repetitions, interval, ...(start === undefined ? {} : { start }) }
}

/** The first instant at or after `at` of those that lie whole intervals after `start`. */
function firstFrom(start: number, { months, milliseconds }: TimerDuration, at: number): number {
  if (start >= at) return start
  if (months === 0)
    return milliseconds > 0 ? start + Math.ceil((at - start) / milliseconds) * milliseconds : at
  let due = start
  for (let times = 1; due < at && times < 10_000; times += 1) {
    due = instantAfter(start, { months: months * times, milliseconds: milliseconds * times })
  }
  return due
}

/** The instant of a timer that never goes off: far beyond any clock. */
const NEVER = 8_640_000_000_000_000

/** The first instant of a cycle (`R3/PT10S`, `R/2026-01-01T00:00:00Z/P1D`, cron) at or after `at`; the reason, if it is no cycle. */
export function firstOfCycle(text: string, at: number): Due | string {
  const cycle = readCycle(text)
  if (cycle) {
    const { repetitions, start, interval } = cycle
    const dueDate = start === undefined ? instantAfter(at, interval) : firstFrom(start, interval, at)
    return { dueDate, repetitions }
  }
  const cron = readCron(text)
  return typeof cron === 'string' ? cron : { dueDate: nextStrike(cron, at) ?? NEVER, repetitions: -1 }
}

/** The instant after one that was due at `dueDate` and, counting it, had `repetitions` to go; undefined if it was the last. */
export function nextOfCycle(text: string, dueDate: number, repetitions: number, at: number): Due | undefined {
  if (repetitions === 1 || repetitions === 0) return undefined
  const left = repetitions < 0 ? -1 : repetitions - 1
  const cycle = readCycle(text)
  if (cycle) {
    const regular = instantAfter(dueDate, cycle.interval)
    // What came too late for a whole interval does not make up for what was missed.
    return { dueDate: regular < at ? instantAfter(at, cycle.interval) : regular, repetitions: left }
  }
  const cron = readCron(text)
  const next = typeof cron === 'string' ? undefined : nextStrike(cron, at)
  return next === undefined ? undefined : { dueDate: next, repetitions: left }
}
