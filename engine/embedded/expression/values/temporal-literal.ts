import { parseDateTime, type FeelDateTime } from './date-time.js'
import { parseDate, type FeelDate } from './date.js'
import { parseDuration, type DaysTimeDuration, type YearsMonthsDuration } from './duration.js'
import { parseTime, type FeelTime } from './time.js'

/** Reads a date, time, date-time or duration, whichever the text is; null if it is none. */
export function parseTemporal(
  text: string,
): FeelDate | FeelTime | FeelDateTime | DaysTimeDuration | YearsMonthsDuration | null {
  return parseDate(text) ?? parseDateTime(text) ?? parseTime(text) ?? parseDuration(text)
}
