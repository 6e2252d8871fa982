/** A duration of days, hours, minutes and seconds (DMN 1.5, 10.3.2.3.7). */
export interface DaysTimeDuration {
  readonly kind: 'days-time'
  readonly nanos: bigint
}

/** A duration of years and months (DMN 1.5, 10.3.2.3.8). */
export interface YearsMonthsDuration {
  readonly kind: 'years-months'
  readonly months: number
}

const YEARS_MONTHS = /^(-)?P(?:(-?\d{1,12})Y)?(?:(-?\d{1,12})M)?$/
const DAYS_TIME =
  /^(-)?P(?:(-?\d{1,12})D)?(?:T(?:(-?\d{1,15})H)?(?:(-?\d{1,15})M)?(?:(-?)(\d{1,15})(?:\.(\d{1,9})\d*)?S)?)?$/
const BILLION = 1_000_000_000n
const DAY = 86_400n

/** A duration of days and time. */
export function daysTime(nanos: bigint): DaysTimeDuration {
  return { kind: 'days-time', nanos }
}

/** A duration of years and months. */
export function yearsMonths(months: number): YearsMonthsDuration {
  return { kind: 'years-months', months: months + 0 }
}

/** Reads `P1DT2H` or `P1Y2M`; null if it is no duration. Parts may carry their own sign, as Zeebe writes them. */
export function parseDuration(text: string): DaysTimeDuration | YearsMonthsDuration | null {
  if (!/\d[YMDHS]$/.test(text)) return null
  const period = YEARS_MONTHS.exec(text)
  if (period) {
    const months = Number(period[2] ?? 0) * 12 + Number(period[3] ?? 0)
    return yearsMonths(period[1] ? 0 - months : months)
  }
  const match = DAYS_TIME.exec(text)
  if (!match) return null
  const [, sign, days = '0', hours = '0', minutes = '0', minus, seconds = '0', fraction = ''] = match
  const whole = BigInt(days) * DAY + (BigInt(hours) * 60n + BigInt(minutes)) * 60n
  const rest = BigInt(seconds) * BILLION + BigInt(fraction.padEnd(9, '0'))
  const nanos = whole * BILLION + (minus ? -rest : rest)
  return daysTime(sign ? -nanos : nanos)
}

/** The parts of a duration of days and time, each with its sign. */
export function partsOf(duration: DaysTimeDuration): {
  days: bigint
  hours: bigint
  minutes: bigint
  seconds: bigint
  nanos: bigint
} {
  const seconds = duration.nanos / BILLION
  return {
    days: seconds / DAY,
    hours: (seconds % DAY) / 3600n,
    minutes: (seconds % 3600n) / 60n,
    seconds: seconds % 60n,
    nanos: duration.nanos % BILLION,
  }
}

/** Writes `P1DT2H`, `-PT0.5S`, `P1Y2M`, in the standard's normal form. */
export function formatDuration(duration: DaysTimeDuration | YearsMonthsDuration): string {
  if (duration.kind === 'years-months') return formatYearsMonths(duration.months)
  if (duration.nanos < 0n) return `-${formatDuration(daysTime(-duration.nanos))}`
  const { days, hours, minutes, seconds, nanos } = partsOf(duration)
  const fraction = nanos === 0n ? '' : `.${String(nanos).padStart(9, '0').replace(/0+$/, '')}`
  const clock = [
    hours === 0n ? '' : `${String(hours)}H`,
    minutes === 0n ? '' : `${String(minutes)}M`,
    seconds === 0n && !fraction ? '' : `${String(seconds)}${fraction}S`,
  ].join('')
  const day = days === 0n ? '' : `${String(days)}D`
  return clock || day ? `P${day}${clock ? `T${clock}` : ''}` : 'PT0S'
}

function formatYearsMonths(months: number): string {
  if (months < 0) return `-${formatYearsMonths(-months)}`
  const years = Math.floor(months / 12)
  const rest = months % 12
  if (years === 0) return `P${rest}M`
  return rest === 0 ? `P${years}Y` : `P${years}Y${rest}M`
}
