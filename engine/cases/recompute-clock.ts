import type { Calendar } from '../statute/calendar.js'
import { deadline } from '../statute/deadline.js'
import type { ClockRow } from '../store/rows/clock-row.js'
import { armClock } from './arm-clock.js'
import type { Armed } from './arm-clock.js'
import type { FiledClock } from './case-file.js'
import type { CaseStep, NewNotice } from './case-step.js'
import { clockName } from './clock-name.js'
import { theRule } from './event-actor.js'
import { statuteClock } from './statute-clock.js'
import { whenText } from './when-text.js'
import { writeClock } from './write-clock.js'

/** Whether the loaded calendars make something else of a clock than is written of it. */
export function isOutdated(clock: FiledClock, calendar: Calendar): boolean {
  const armed = armClock(clock, calendar)
  return (Object.keys(armed) as (keyof Armed)[]).some((name) => armed[name] !== clock.row[name])
}

/**
 * Works out a clock anew by the loaded calendars, says in the history what it was and what it is now, and tells those whose deadline moved.
 * An end that was dealt with and now lies ahead is dealt with again when it comes. Source: statute §1.6.
 */
export function recomputeClock(step: CaseStep, clock: FiledClock, calendar: Calendar): void {
  const { row } = clock
  const before = row.dueAt
  const counted = deadline(statuteClock(clock), calendar)
  const ahead = row.expiredAt !== null && counted.kind === 'due' && counted.due > step.now
  const { dueAt: after } = writeClock(step, clock, calendar, { expiredAt: ahead ? null : row.expiredAt })
  const name = step.file.tasks.find((task) => task.id === row.taskId)?.name ?? clockName(row)
  const notices = counted.kind === 'missingYear' ? [] : counted.calendars.flatMap((each) => each.notices)
  const numbers = notices.map((notice) => notice.number)
  const noticeId =
    after === null || after === before ? null : tell(step, row, { name, before, after, numbers })
  const payload = { clockId: row.id, taskId: row.taskId, name, before, after, notices: numbers, noticeId }
  step.event('deadline-recomputed', theRule, payload)
}

interface Moved {
  readonly name: string
  readonly before: string | null
  readonly after: string
  readonly numbers: readonly string[]
}

function tell(step: CaseStep, row: ClockRow, { name, before, after, numbers }: Moved): string {
  const cited = numbers.length > 0 ? `（${numbers.join('、')}）` : ''
  const change = before === null ? '定为' : `由${whenText(before)}改为`
  return step.notice({
    kind: 'deadlineRecomputed',
    ...addressee(row),
    ...(row.taskId !== null && { taskId: row.taskId }),
    title: `届满时刻重新计算：${name}`,
    text: `办件${row.caseNumber}“${name}”的届满时刻因工作日历调整${cited}，${change}${whenText(after)}。`,
  })
}

function addressee(row: ClockRow): Pick<NewNotice, 'audience' | 'department'> {
  if (row.kind === 'case') return { audience: 'applicant' }
  return row.department === ''
    ? { audience: 'window' }
    : { audience: 'department', department: row.department }
}
