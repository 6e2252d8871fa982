import type { Calendar } from '../statute/calendar.js'
import { missingYearMessage } from '../statute/missing-year-message.js'
import type { ClockRow } from '../store/rows/clock-row.js'
import { armClock } from './arm-clock.js'
import type { FiledClock } from './case-file.js'
import type { CaseStep } from './case-step.js'
import { theProcess } from './event-actor.js'

/**
 * Arms a clock, writes it, and tells the administrator where its deadline needs a calendar year that is not loaded; answers it as written.
 * Whoever starts, stops, resumes or changes a clock does it here. `patch`: what else changes of a clock that is there already; absent: it is new.
 * Source: statute §1.6.
 */
export function writeClock(
  step: CaseStep,
  clock: FiledClock,
  calendar: Calendar,
  patch?: Partial<ClockRow>,
): ClockRow {
  const changed = { ...clock.row, ...patch }
  const armed = armClock({ ...clock, row: changed }, calendar)
  const row = { ...changed, ...armed }
  step.change(
    patch === undefined
      ? { kind: 'insert', table: 'clocks', row }
      : { kind: 'update', table: 'clocks', key: { id: row.id }, patch: { ...patch, ...armed } },
  )
  const known = patch !== undefined && clock.row.missingYear === row.missingYear
  if (row.missingYear !== null && !known) tellMissingYear(step, row.missingYear)
  return row
}

/** Once a step: every clock of a case is likely to need the same year. */
function tellMissingYear(step: CaseStep, year: number): void {
  const payload = { year }
  const told = step
    .made()
    .changes.some(
      (change) =>
        change.table === 'caseEvents' &&
        change.kind === 'insert' &&
        change.row.kind === 'calendar-missed' &&
        change.row.payload === JSON.stringify(payload),
    )
  if (told) return
  const text = missingYearMessage({ kind: 'missingYear', year })
  step.notice({ kind: 'calendarMissing', audience: 'admin', title: `缺少${year}年工作日历`, text })
  step.event('calendar-missed', theProcess, payload)
}
