import { epochDayOf } from './calendar.js'

// The only file that asks the host for its time zone database.
const formats = new Map<string, Intl.DateTimeFormat | null>()
const MAX_KNOWN = 200
/** Clocks went by local mean time until the 19th century: before 1800 no region's offset changes. In seconds since 1970. */
const FIRST_CHANGE = -5_364_662_400
const LAST_INSTANT = 8_640_000_000_000

function formatOf(id: string): Intl.DateTimeFormat | null {
  const known = formats.get(id)
  if (known !== undefined) return known
  if (formats.size >= MAX_KNOWN) formats.clear()
  const format = newFormat(id)
  formats.set(id, format)
  return format
}

function newFormat(timeZone: string): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat('en-US', {
      timeZone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    })
  } catch {
    return null
  }
}

/** Does the time zone database know this region? */
export function isKnownZone(id: string): boolean {
  return formatOf(id) !== null
}

/** Offsets asked for before, by region and instant. */
const offsets = new Map<string, number>()
const MAX_OFFSETS = 20_000

/** No region changes its clocks twice within this time, in seconds. */
const WEEK = 7 * 86_400

/** The offset of a region in seconds east of UTC at an instant, in seconds since 1970. */
export function offsetAtInstant(id: string, epochSeconds: number): number {
  const at = Math.max(FIRST_CHANGE, Math.min(LAST_INSTANT, Math.floor(epochSeconds)))
  const from = Math.floor(at / WEEK) * WEEK
  const before = knownOffset(id, from)
  return before === knownOffset(id, Math.min(from + WEEK, LAST_INSTANT)) ? before : askOffset(id, at)
}

function knownOffset(id: string, at: number): number {
  const key = `${at} ${id}`
  const known = offsets.get(key)
  if (known !== undefined) return known
  if (offsets.size >= MAX_OFFSETS) offsets.clear()
  const offset = askOffset(id, at)
  offsets.set(key, offset)
  return offset
}

function askOffset(id: string, at: number): number {
  const fields = new Map(
    formatOf(id)
      ?.formatToParts(at * 1000)
      .map(({ type, value }) => [type, Number(value)]),
  )
  const field = (type: Intl.DateTimeFormatPartTypes): number => fields.get(type) ?? 0
  const days = epochDayOf(field('year'), field('month'), field('day'))
  return ((days * 24 + field('hour')) * 60 + field('minute')) * 60 + field('second') - at
}

/** The offset of a region at a local time, in seconds since 1970 as if it were UTC. Twice-told hours are told by the earlier offset. */
export function offsetAtLocal(id: string, localSeconds: number): number {
  const before = offsetAtInstant(id, localSeconds - 86_400)
  const after = offsetAtInstant(id, localSeconds + 86_400)
  if (before === after || offsetAtInstant(id, localSeconds - before) === before) return before
  return offsetAtInstant(id, localSeconds - after) === after ? after : before
}
