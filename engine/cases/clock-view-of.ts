import type { Calendar } from '../statute/calendar.js'
import { deadline } from '../statute/deadline.js'
import type { Instant } from '../statute/instant.js'
import { articleInForce } from '../statute/law-book.js'
import type { LawBook } from '../statute/law-book.js'
import { missingYearMessage } from '../statute/missing-year-message.js'
import { remaining } from '../statute/remaining.js'
import { SPECIAL_PROCEDURES } from '../statute/special-procedure.js'
import type { SpecialProcedure } from '../statute/special-procedure.js'
import { workingDaysLeft } from '../statute/working-days-left.js'
import type { ClockRow } from '../store/rows/clock-row.js'
import type { TaskRow } from '../store/rows/task-row.js'
import type { FiledClock } from './case-file.js'
import type { ClockView } from './clock-view.js'
import { statuteClock } from './statute-clock.js'

/** A clock as people see it at an instant; `tasks` are those of its case, as far as they are at hand. */
export function clockViewOf(
  clock: FiledClock,
  {
    calendar,
    law,
    at,
    tasks = [],
  }: {
    readonly calendar: Calendar
    readonly law: LawBook
    readonly at: Instant
    readonly tasks?: readonly TaskRow[]
  },
): ClockView {
  const { row, stops } = clock
  const counted = deadline(statuteClock(clock), calendar)
  const cited = articleInForce(law, row.basis, row.lawOn)
  const task = tasks.find((each) => each.id === row.taskId)
  const left = row.state === 'ended' ? undefined : workingDaysLeft(statuteClock(clock), calendar, at)
  return {
    id: row.id,
    kind: row.kind,
    caseNumber: row.caseNumber,
    ...(row.taskId !== null && { taskId: row.taskId }),
    ...(task !== undefined && { taskName: task.name }),
    ...(row.department !== '' && { department: row.department, departmentName: row.departmentName }),
    limit: { amount: row.amount, unit: row.unit },
    startedAt: row.startedAt,
    ...(row.dueAt !== null && { dueAt: row.dueAt }),
    ...(row.endedAt !== null && { endedAt: row.endedAt }),
    state: row.state,
    colour: colourOf(row, at),
    ...(typeof left === 'number' && { workingDaysLeft: left }),
    remainingText: remainingText(clock, calendar, at),
    onExpiry: row.onExpiry,
    express: row.express === 1,
    basis: row.basis,
    basisText: cited.kind === 'cited' ? `${cited.citation}：${cited.text}` : cited.message,
    provisional: row.provisional === 1,
    arithmetic: counted.kind === 'missingYear' ? [] : counted.arithmetic,
    stops: stops.map((stop) => ({
      from: stop.fromAt,
      ...(stop.toAt !== null && { to: stop.toAt }),
      procedureName: SPECIAL_PROCEDURES[stop.procedure as SpecialProcedure].name,
    })),
    ...(row.missingYear !== null && { missingYear: row.missingYear }),
  }
}

/** Derived from the instants, never from a flag (statute §7): red once due, yellow once a third remains. An ended clock keeps the colour it ended with. */
function colourOf(row: ClockRow, at: Instant): ClockView['colour'] {
  const seen = row.endedAt ?? at
  if (row.dueAt !== null && row.dueAt <= seen) return 'red'
  // Nobody knows when it ends: that is no green (statute §1.6).
  if (row.endedAt === null && row.missingYear !== null) return 'yellow'
  return row.endedAt === null && row.yellowAt !== null && row.yellowAt <= seen ? 'yellow' : 'green'
}

function remainingText(clock: FiledClock, calendar: Calendar, at: Instant): string {
  const { row } = clock
  if (row.state === 'ended') return row.expiredAt === null ? '已办结' : '已超时办结'
  const left = remaining(statuteClock(clock), calendar, at)
  if (left.kind === 'missingYear') return missingYearMessage(left)
  return row.state === 'stopped' ? `已中止计时，${left.text}` : left.text
}
