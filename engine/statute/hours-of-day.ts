import type { BusinessHours } from './business-hours.js'
import { DEFAULT_CLOSING, DEFAULT_OFFICE_HOURS } from './clock.js'

/** From midnight to the closing, in hours. `NaN` for a time of day that is none. */
export function hoursToClosing({ closing = DEFAULT_CLOSING }: BusinessHours): number {
  return hourOf(closing)
}

/** The office hours of one working day that lie before its closing. `NaN` for a time of day that is none. */
export function officeHoursToClosing(hours: BusinessHours): number {
  const closes = hoursToClosing(hours)
  const spans = hours.officeHours ?? DEFAULT_OFFICE_HOURS
  return spans.reduce((sum, [from, to]) => sum + Math.max(0, Math.min(hourOf(to), closes) - hourOf(from)), 0)
}

function hourOf(time: string): number {
  const [hour = NaN, minute = NaN] = time.split(':').map(Number)
  return hour + minute / 60
}
