import type { Finding } from '../statute/finding.js'

/** The State Council notices whose calendars were counted by, one line each. */
export function calendarNotices({ calendars }: Pick<Finding, 'calendars'>): readonly string[] {
  return calendars.flatMap(({ year, notices }) =>
    notices.map(({ title, number, published }) => `${year}年：${title}（${number}，${published}）`),
  )
}
