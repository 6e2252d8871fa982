import type { Basis } from './basis.js'
import type { Calendar, MissingYear } from './calendar.js'
import type { Clock } from './clock.js'
import { countClock } from './count-clock.js'
import type { Count } from './count.js'
import { startOfDay } from './day.js'
import { explainCount } from './explain-count.js'
import type { Finding } from './finding.js'
import { toIso } from './instant.js'
import type { Instant } from './instant.js'
import { isByTime } from './limit.js'
import { parseClock } from './parsed-clock.js'
import type { ParsedClock } from './parsed-clock.js'

/** 预警(黄牌) · 超时(红牌). */
export type WarningRung = 'yellow' | 'red'

/** Who is told, in this order, each once for each rung: the holder 经办人, the department 部门, inspection 督查. */
export const WARNING_ADDRESSEES = ['holder', 'department', 'inspection'] as const
export type WarningAddressee = (typeof WARNING_ADDRESSEES)[number]

/** The share of the limit that remains when yellow comes: `{ numerator: 1, denominator: 3 }`. */
export interface Share {
  readonly numerator: number
  readonly denominator: number
}

export const DEFAULT_YELLOW: Share = { numerator: 1, denominator: 3 }

/** One rung of the ladder and the instant at which it is reached. */
export interface Warning extends Finding {
  readonly rung: WarningRung
  readonly at: Instant
  readonly addressees: readonly WarningAddressee[]
}

const WARNING_BASIS: Basis = { entry: 'hall-rules#7', citation: '大厅运行规则第七条（预警与超时）' }

/**
 * The rungs of a clock in order of their instants 预警: yellow when a share of the limit (a third) remains, red when it is due.
 * In days the share is rounded down, to one day at least, and yellow is reached at the close of the day after which so many
 * remain; a limit of one day warns when that day begins. A stopped clock has only the rungs it reached before.
 * Derived anew each time, never stored as a flag; who was already told is the caller's to remember.
 * Source: statute.md §7.
 */
export function warnings(
  clock: Clock,
  calendar: Calendar,
  yellow: Share = DEFAULT_YELLOW,
): readonly Warning[] | MissingYear {
  const parsed = parseClock(clock)
  const count = countClock(parsed, calendar)
  if (count.kind === 'missingYear') return count
  const finding = explainCount(parsed, count, calendar)
  const rung = (name: WarningRung, at: number | undefined): readonly Warning[] =>
    at === undefined
      ? []
      : [
          {
            rung: name,
            at: toIso(at),
            addressees: WARNING_ADDRESSEES,
            ...finding,
            basis: [WARNING_BASIS, ...finding.basis],
          },
        ]
  return [...rung('yellow', yellowInstant(parsed, count, yellow)), ...rung('red', count.due)]
}

/** Reads `"1/3"`. `undefined` unless it is a fraction above 0 and below 1. */
export function readShare(text: string): Share | undefined {
  const [, numerator, denominator] = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(text)?.map(Number) ?? []
  if (numerator === undefined || denominator === undefined || numerator >= denominator) return undefined
  return { numerator, denominator }
}

function yellowInstant(clock: ParsedClock, count: Count, share: Share): number | undefined {
  const kept = Math.floor((count.total * share.numerator) / share.denominator)
  if (isByTime(clock.limit)) return instantUsed(count, count.total - kept)
  const number = count.total - Math.max(1, kept)
  const lastGreen = number === 0 ? 1 : number
  const step = count.steps.find((each) => each.kind === 'counted' && each.number === lastGreen)
  if (step?.kind !== 'counted') return undefined
  return number === 0 ? startOfDay(step.day) : step.at
}

/** The instant at which so many ms of an hour count are used up. */
function instantUsed(count: Count, ms: number): number | undefined {
  for (const step of count.steps) {
    if (step.kind === 'ran' && step.total >= ms) return step.to - (step.total - ms)
  }
  return undefined
}
