const zone = 'Asia/Shanghai'

const day = new Intl.DateTimeFormat('zh-CN', {
  timeZone: zone,
  year: 'numeric',
  month: 'long',
  day: 'numeric',
})
const shortDay = new Intl.DateTimeFormat('zh-CN', { timeZone: zone, month: 'numeric', day: 'numeric' })
const weekday = new Intl.DateTimeFormat('zh-CN', { timeZone: zone, weekday: 'short' })
const clockTime = new Intl.DateTimeFormat('zh-CN', {
  timeZone: zone,
  hour: '2-digit',
  minute: '2-digit',
  hour12: false,
})
const year = new Intl.DateTimeFormat('en', { timeZone: zone, year: 'numeric' })

/** `2026年2月24日 周二 17:30`, always the time of Shanghai. */
export function fullInstant(iso: string): string {
  const date = new Date(iso)
  return `${day.format(date)} ${weekday.format(date)} ${clockTime.format(date)}`
}

/** `2026年2月24日`. */
export function fullDay(iso: string): string {
  return day.format(new Date(iso))
}

/** `2/24 周二 17:30`, with the year in front when it is not the year of `now`. */
export function shortInstant(iso: string, now: string): string {
  const date = new Date(iso)
  const front = year.format(date) === year.format(new Date(now)) ? '' : `${year.format(date)}/`
  return `${front}${shortDay.format(date)} ${weekday.format(date)} ${clockTime.format(date)}`
}

/** `周二`, of an ISO date. */
export function weekdayOf(date: string): string {
  return weekday.format(new Date(`${date}T12:00:00+08:00`))
}

/** `17:30`. */
export function timeOfDay(iso: string): string {
  return clockTime.format(new Date(iso))
}
