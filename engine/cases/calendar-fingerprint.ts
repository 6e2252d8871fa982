import { createHash } from 'node:crypto'
import type { Calendar } from '../statute/calendar.js'

/** What calendars say of the days, as a short text: the same for the same days, whatever their order and names. SHA-256. */
export function calendarFingerprint({ years, exceptions }: Calendar): string {
  const days = [...exceptions].map(([day, { working }]) => `${day}${working ? '+' : '-'}`)
  return createHash('sha256')
    .update(`${[...years.keys()].sort().join(' ')};${days.sort().join(' ')}`)
    .digest('hex')
}
