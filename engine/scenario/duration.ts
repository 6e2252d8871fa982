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
  const [years, months, weeks, days, hours, minutes, seconds] = match
    .slice(1)
    .map((part) => Number(part ?? 0))
  const elapsed =
    (((weeks ?? 0) * 7 + (days ?? 0)) * 24 + (hours ?? 0)) * 3_600_000 +
    (minutes ?? 0) * 60_000 +
    (seconds ?? 0) * 1000
  return addMonths(from, (years ?? 0) * 12 + (months ?? 0)) + elapsed
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
