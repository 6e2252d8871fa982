const FORM =
  /^P(?=[\dT])(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/

const OFFSET = 8 * 3_600_000

/**
 * The instant that lies an ISO-8601 duration after `from` (ms since 1970). Years and months go by the calendar of
 * Asia/Shanghai, and end on the month's last day where the day does not exist.
 */
export function after(from: number, duration: string): number {
  const match = FORM.exec(duration)
  if (!match) throw new Error(`Expected a duration such as P3D, but found '${duration}'`)
  const part = (group: number): number => Number(match[group] ?? 0)
  const days = part(3) * 7 + part(4)
  const elapsed = (days * 24 + part(5)) * 3_600_000 + part(6) * 60_000 + part(7) * 1000
  return addMonths(from, part(1) * 12 + part(2)) + elapsed
}

function addMonths(from: number, months: number): number {
  if (months === 0) return from
  const local = new Date(from + OFFSET)
  const day = local.getUTCDate()
  local.setUTCDate(1)
  local.setUTCMonth(local.getUTCMonth() + months)
  const last = new Date(Date.UTC(local.getUTCFullYear(), local.getUTCMonth() + 1, 0)).getUTCDate()
  local.setUTCDate(Math.min(day, last))
  return local.getTime() - OFFSET
}
