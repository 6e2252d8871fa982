import { join } from 'node:path'
import { readProcessesFolder } from '../../engine/catalogue/processes-folder.js'
import { createCalendar } from '../../engine/statute/calendar.js'
import type { Calendar } from '../../engine/statute/calendar.js'

const processes = readProcessesFolder(join(import.meta.dirname, '../../processes'))

/** The calendars 2018–2026 as they are served. */
export const calendar: Calendar = processes.calendar

export const lawBook = processes.law

/** The served calendars of some years only. */
export function calendarOf(...years: readonly number[]): Calendar {
  return createCalendar([...calendar.years.values()].filter(({ year }) => years.includes(year)))
}
