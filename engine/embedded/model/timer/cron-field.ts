/** One field of a cron expression. */
export interface CronField {
  /** The plain values, in ascending order; none for `*` and `?` in the fields for days. */
  readonly values: readonly number[]
  /** `L`: the last day of the month; in weekdays `5L`: the last Friday. */
  readonly last?: number
  /** `15W`: the working day nearest to that day; 0 with `LW`: the last working day. */
  readonly nearest?: number
  /** `5#3`: the third Friday. */
  readonly nth?: { readonly weekday: number; readonly count: number }
}

/** What a field may hold. */
interface Kind {
  readonly low: number
  readonly high: number
  /** Names of the values from `low` on. */
  readonly names?: readonly string[]
  readonly days?: boolean
  readonly weekdays?: boolean
}

function numberOf(text: string, { names = [], low }: Kind): number {
  const index = names.indexOf(text.toUpperCase())
  return index >= 0 ? index + low : /^\d+$/.test(text) ? Number(text) : Number.NaN
}

function readSpecial(text: string, kind: Kind): CronField | undefined {
  if (kind.days) {
    if (text === 'L') return { values: [], last: 0 }
    if (text === 'LW') return { values: [], nearest: 0 }
    const near = /^(\d+)W$/.exec(text)
    return near ? { values: [], nearest: Number(near[1]) } : undefined
  }
  if (!kind.weekdays) return undefined
  const last = /^(\w+)L$/.exec(text)
  if (last) return { values: [], last: numberOf(last[1] ?? '', kind) % 7 }
  const nth = /^(\w+)#([1-5])$/.exec(text)
  return nth
    ? { values: [], nth: { weekday: numberOf(nth[1] ?? '', kind) % 7, count: Number(nth[2]) } }
    : undefined
}

function readRange(part: string, kind: Kind, values: Set<number>): string | undefined {
  const [range = '', stepText] = part.split('/')
  const step = stepText === undefined ? 1 : Number(stepText)
  const all = range === '*' || range === '?'
  const [fromText = '', toText] = range.split('-')
  const from = all ? kind.low : numberOf(fromText, kind)
  const single = toText === undefined && stepText === undefined
  const to =
    all || (toText === undefined && !single) ? kind.high : single ? from : numberOf(toText ?? '', kind)
  for (const value of [from, to]) {
    if (Number.isNaN(value)) return `Invalid value '${part}'`
    if (value < kind.low || value > kind.high)
      return `Value ${value} not in range [${kind.low}, ${kind.high}]`
  }
  if (!(step >= 1) || from > to) return `Invalid range '${part}'`
  for (let value = from; value <= to; value += step) values.add(kind.weekdays ? value % 7 : value)
  return undefined
}

/** Reads one field; the reason, if it cannot be read. */
export function readCronField(text: string, kind: Kind): CronField | string {
  const special = readSpecial(text, kind)
  if (special) return special
  const values = new Set<number>()
  for (const part of text.split(',')) {
    const problem = readRange(part, kind, values)
    if (problem !== undefined) return problem
  }
  return { values: [...values].toSorted((one, other) => one - other) }
}
