import { readCronField, type CronField } from './cron-field.js'

/** When a cron expression with seconds strikes. Source: Zeebe, "Timer events, cron expression". */
export interface Cron {
  readonly seconds: CronField
  readonly minutes: CronField
  readonly hours: CronField
  readonly days: CronField
  readonly months: CronField
  readonly weekdays: CronField
}

const macros: Readonly<Record<string, string>> = {
  '@yearly': '0 0 0 1 1 *',
  '@annually': '0 0 0 1 1 *',
  '@monthly': '0 0 0 1 * *',
  '@weekly': '0 0 0 * * 0',
  '@daily': '0 0 0 * * *',
  '@midnight': '0 0 0 * * *',
  '@hourly': '0 0 * * * *',
}

const monthNames = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC']
const dayNames = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT']

/** Reads a cron expression of six fields (seconds first) or one of the macros; the reason, if it is none. */
export function readCron(text: string): Cron | string {
  const fields = (macros[text.trim()] ?? text.trim()).split(/\s+/)
  if (fields.length !== 6) {
    return `Cron expression contains ${fields.length} parts but we expect one of [6]`
  }
  const [second = '', minute = '', hour = '', day = '', month = '', weekday = ''] = fields
  const seconds = readCronField(second, { low: 0, high: 59 })
  const minutes = readCronField(minute, { low: 0, high: 59 })
  const hours = readCronField(hour, { low: 0, high: 23 })
  const days = readCronField(day, { low: 1, high: 31, days: true })
  const months = readCronField(month, { low: 1, high: 12, names: monthNames })
  const weekdays = readCronField(weekday, { low: 0, high: 7, names: dayNames, weekdays: true })
  for (const field of [seconds, minutes, hours, days, months, weekdays]) {
    if (typeof field === 'string') return `Failed to parse cron expression. ${field}`
  }
  return { seconds, minutes, hours, days, months, weekdays } as Cron
}
