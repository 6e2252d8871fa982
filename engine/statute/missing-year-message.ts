import type { MissingYear } from './calendar.js'

/** Says in Chinese which calendar is missing and what mends it. */
export function missingYearMessage({ year }: MissingYear): string {
  return `计算期限需要${year}年的工作日历，但未载入：请在 processes/calendars/ 加入 ${year}.json（国务院办公厅${year}年放假通知）`
}
