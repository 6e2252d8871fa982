import type { Matter } from '../catalogue/matter.js'
import type { Calendar } from '../statute/calendar.js'
import type { Instant } from '../statute/instant.js'
import type { Limit } from '../statute/limit.js'
import { flag } from '../store/rows/flag.js'
import type { ClockRow } from '../store/rows/clock-row.js'
import type { ClockStopRow } from '../store/rows/clock-stop-row.js'
import type { CaseStep } from './case-step.js'
import { clockOf } from './clock-of.js'
import { writeClock } from './write-clock.js'

/** What a clock is started with. */
export interface NewClock {
  readonly kind: ClockRow['kind']
  readonly from: Instant
  readonly limit: Limit
  readonly onExpiry: ClockRow['onExpiry']
  readonly basis: string
  readonly taskId?: string
  readonly noticeId?: string
  readonly department?: string
  readonly departmentName?: string
  readonly express?: boolean
  /** The day of acceptance, whose law applies; the day of `from` if absent. */
  readonly lawOn?: string
  /** Open stops of the whole case into which it is born: it stands still from now until they are lifted. */
  readonly stops?: readonly ClockStopRow[]
}

/** Starts a clock. Where its deadline needs a calendar year that is not loaded, the administrator is told, and the clock waits for that year. */
export function startClock(
  step: CaseStep,
  matter: Pick<Matter, 'closingTime' | 'officeHours' | 'warning'>,
  calendar: Calendar,
  clock: NewClock,
): ClockRow {
  const { closing, officeHours } = clockOf(matter, clock.from, clock.limit)
  const bare: ClockRow = {
    id: step.id(),
    caseNumber: step.file.case.number,
    taskId: clock.taskId ?? null,
    noticeId: clock.noticeId ?? '',
    kind: clock.kind,
    department: clock.department ?? '',
    departmentName: clock.departmentName ?? '',
    amount: clock.limit.amount,
    unit: clock.limit.unit,
    closing,
    officeHours: officeHours === undefined ? null : JSON.stringify(officeHours),
    startedAt: clock.from,
    dueAt: null,
    yellowAt: null,
    yellow: matter.warning?.yellow ?? '1/3',
    nextAt: null,
    state: clock.stops === undefined || clock.stops.length === 0 ? 'running' : 'stopped',
    endedAt: null,
    onExpiry: clock.onExpiry,
    express: flag(clock.express ?? false),
    basis: clock.basis,
    lawOn: clock.lawOn ?? clock.from.slice(0, 10),
    provisional: 0,
    missingYear: null,
    expiredAt: null,
  }
  const stops = (clock.stops ?? []).map((stop) => ({
    ...stop,
    id: step.id(),
    clockId: bare.id,
    fromAt: step.now,
  }))
  const row = writeClock(step, { row: bare, stops, warned: [] }, calendar)
  for (const stop of stops) step.change({ kind: 'insert', table: 'clockStops', row: stop })
  return row
}
