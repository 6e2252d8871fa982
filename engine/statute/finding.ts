import type { Basis } from './basis.js'
import type { CalendarNotice } from './calendar.js'

/** A calendar year a result was counted with, and the notices it cites. */
export interface CalendarUse {
  readonly year: number
  readonly notices: readonly CalendarNotice[]
}

/**
 * What every rule hands back beside its outcome 认定依据: the articles, the count in Chinese, line by line, and the
 * calendars used, so that a file explains itself years later (statute.md, head).
 */
export interface Finding {
  readonly basis: readonly Basis[]
  /** `起算日：2026-02-09 09:00，开始的当日不计入`, `第1个工作日：2026-02-10`, … */
  readonly arithmetic: readonly string[]
  readonly calendars: readonly CalendarUse[]
  /** The result rests on days after 24 December that the next year's notice may still change. */
  readonly provisional: boolean
}

/** The finding alone of a result that carries one, to be carried on by the next. */
export function findingOf({ basis, arithmetic, calendars, provisional }: Finding): Finding {
  return { basis, arithmetic, calendars, provisional }
}
