import { asDuration, asInstant, instantAfter, fromJson, type TimerDuration } from '../../expression/feel.js'
import { nextCronInstant, readCron } from './cron.js'

/** When a timer is due, and how often in all from then on; -1: for ever. */
export interface Due {
  readonly dueDate: number
  readonly repetitions: number
}

const CYCLE = /^R(-?\d*)\/(?:([^/]+)\/)?(P[^/]*)$/

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

/** The first instant of a cycle (`R3/PT10S`, `R/2026-01-01T00:00:00Z/P1D`, cron) at or after `at`; undefined if it is no cycle. */
export function firstOfCycle(text: string, at: number): Due | undefined {
  const cycle = readCycle(text)
  if (cycle) {
    const { repetitions, start, interval } = cycle
    const dueDate = start === undefined || start < at ? instantAfter(start ?? at, interval) : start
    return { dueDate: Math.max(dueDate, start ?? dueDate), repetitions }
  }
  const cron = readCron(text)
  const dueDate = cron && nextCronInstant(cron, at)
  return dueDate === undefined ? undefined : { dueDate, repetitions: -1 }
}

/** The instant after one that was due at `dueDate` and, counting it, had `repetitions` to go; undefined if it was the last. */
export function nextOfCycle(text: string, dueDate: number, repetitions: number, at: number): Due | undefined {
  if (repetitions === 1 || repetitions === 0) return undefined
  const left = repetitions < 0 ? -1 : repetitions - 1
  const cycle = readCycle(text)
  if (cycle) return { dueDate: instantAfter(dueDate, cycle.interval), repetitions: left }
  const cron = readCron(text)
  const next = cron && nextCronInstant(cron, at)
  return next === undefined ? undefined : { dueDate: next, repetitions: left }
}
