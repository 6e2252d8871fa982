import { isKnownZone } from './zone-offset.js'

/** Where a time is read off: a fixed offset in seconds east of UTC, or a region of the time zone database. */
export type Zone =
  { readonly kind: 'offset'; readonly seconds: number } | { readonly kind: 'region'; readonly id: string }

const OFFSET = /^([+-])(\d\d):(\d\d)(?::(\d\d))?$/
const MAX_OFFSET = 18 * 3600

/** UTC. */
export const UTC: Zone = { kind: 'offset', seconds: 0 }

/** A fixed offset; null beyond 18 hours. */
export function offsetZone(seconds: number): Zone | null {
  return Math.abs(seconds) <= MAX_OFFSET ? { kind: 'offset', seconds } : null
}

/** Reads `Z` or `+08:00`; null if it is neither. */
export function parseOffset(text: string): Zone | null {
  if (text === 'Z' || text === 'z') return UTC
  const [, sign, hours, minutes, seconds] = OFFSET.exec(text) ?? []
  if (sign === undefined || Number(minutes) > 59 || Number(seconds ?? 0) > 59) return null
  const total = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds ?? 0)
  return offsetZone(sign === '-' ? 0 - total : total)
}

/** Reads `Asia/Shanghai`; null if the time zone database has no such region. */
export function parseRegion(id: string): Zone | null {
  return /^[A-Za-z]/.test(id) && isKnownZone(id) ? { kind: 'region', id } : null
}

/** Writes an offset in seconds as `Z`, `+08:00` or `+02:45:55`. */
export function formatOffset(seconds: number): string {
  if (seconds === 0) return 'Z'
  const size = Math.abs(seconds)
  const parts = [Math.floor(size / 3600), Math.floor(size / 60) % 60]
  if (size % 60 !== 0) parts.push(size % 60)
  return (seconds < 0 ? '-' : '+') + parts.map((part) => String(part).padStart(2, '0')).join(':')
}

/** Writes a zone behind a time: `+08:00`, `@Asia/Shanghai`, nothing where there is none. */
export function formatZone(zone: Zone | undefined): string {
  if (!zone) return ''
  return zone.kind === 'offset' ? formatOffset(zone.seconds) : `@${zone.id}`
}

/** Are both the same offset or the same region? */
export function sameZone(a: Zone | undefined, b: Zone | undefined): boolean {
  if (!a || !b) return a === b
  return a.kind === 'offset'
    ? b.kind === 'offset' && a.seconds === b.seconds
    : b.kind === 'region' && a.id === b.id
}
