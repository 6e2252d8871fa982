/** In what a limit is counted (statute.md §1.1; 行政许可法 Art. 82; 民法典 Art. 200). */
export type LimitUnit = 'workingDay' | 'calendarDay' | 'month' | 'workingHour' | 'hour'

/** A time limit 时限: a whole number above 0 of one unit. */
export interface Limit {
  readonly amount: number
  readonly unit: LimitUnit
}

/** How each unit is called in a sentence. */
const LIMIT_UNIT_NAMES = {
  workingDay: '个工作日',
  calendarDay: '日（自然日）',
  month: '个月',
  workingHour: '个工作时',
  hour: '小时',
} satisfies Record<LimitUnit, string>

/** Whether a limit is counted by the clock from its very start, not by days from the next (民法典 Art. 201). */
export function isByTime(limit: Limit): boolean {
  return limit.unit === 'hour' || limit.unit === 'workingHour'
}

const LARGEST_AMOUNT = 10_000

/** The longest count of plain hours, some 114 years: a licence that is renewed may still be valid for decades. */
const MOST_HOURS = 1_000_000

/** Whether a value from outside is a limit: a known unit, a whole amount from 1 to 10,000, of plain hours to 1,000,000. */
export function isLimit(value: { readonly amount: unknown; readonly unit: unknown }): value is Limit {
  const { amount, unit } = value
  const known = typeof unit === 'string' && Object.hasOwn(LIMIT_UNIT_NAMES, unit)
  const largest = unit === 'hour' ? MOST_HOURS : LARGEST_AMOUNT
  return known && Number.isInteger(amount) && Number(amount) >= 1 && Number(amount) <= largest
}

/** Reads the task header form `"5 workingDay"`. `undefined` if it is none. */
export function readLimit(text: string): Limit | undefined {
  const [, digits, unit] = /^([1-9]\d{0,4}) ([a-zA-Z]+)$/.exec(text.trim()) ?? []
  const limit = { amount: Number(digits), unit }
  return isLimit(limit) ? limit : undefined
}

/** `5个工作日`. */
export function limitText(limit: Limit): string {
  return `${limit.amount}${LIMIT_UNIT_NAMES[limit.unit]}`
}
