import { dateOfDay, dayOfDate, dayOfMs, MS_PER_DAY, SHANGHAI_OFFSET_MS } from './day.js'

/** An instant as ISO-8601 text with the offset of Asia/Shanghai, e.g. `2026-02-09T09:00:00+08:00`. */
export type Instant = string

const FORM = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?(Z|[+-]\d{2}:\d{2})$/

/**
 * Reads an ISO-8601 instant (minutes, seconds or fractions; any offset) as ms since 1970.
 * Answers `undefined` for text that is none, or names a day, hour or minute that does not exist.
 */
export function readInstant(text: string): number | undefined {
  const [, date, hour, minute, second = '0', fraction = '', offset] = FORM.exec(text) ?? []
  if (date === undefined || offset === undefined) return undefined
  const day = dayOfDate(date)
  if (day === undefined || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return undefined
  const minutes = Number(hour) * 60 + Number(minute)
  const ms = Math.floor(Number(`0.${fraction}0`) * 1000)
  const shift = offsetMinutes(offset)
  if (shift === undefined) return undefined
  return day * MS_PER_DAY + (minutes - shift) * 60_000 + Number(second) * 1000 + ms
}

/**
 * ISO-8601 instant → ms since 1970.
 * @throws RangeError for text that is no instant: whoever takes text from outside asks `readInstant` first.
 */
export function toMs(text: Instant): number {
  const ms = readInstant(text)
  if (ms === undefined)
    throw new RangeError(`Expected an ISO-8601 instant with an offset, but found '${text}'`)
  return ms
}

/** ms since 1970 → ISO-8601 with seconds and `+08:00`, milliseconds only where there are some. */
export function toIso(ms: number): Instant {
  const day = dayOfMs(ms)
  const rest = ms + SHANGHAI_OFFSET_MS - day * MS_PER_DAY
  const two = (value: number): string => String(Math.floor(value)).padStart(2, '0')
  const fraction = rest % 1000 === 0 ? '' : `.${String(rest % 1000).padStart(3, '0')}`
  const time = `${two(rest / 3_600_000)}:${two((rest / 60_000) % 60)}:${two((rest / 1000) % 60)}${fraction}`
  return `${dateOfDay(day)}T${time}+08:00`
}

function offsetMinutes(offset: string): number | undefined {
  if (offset === 'Z') return 0
  const hours = Number(offset.slice(1, 3))
  const minutes = Number(offset.slice(4, 6))
  if (hours > 14 || minutes > 59) return undefined
  return (offset.startsWith('-') ? -1 : 1) * (hours * 60 + minutes)
}
