import type { ActivatedJob } from '../gateway/job.js'
import type { Matter } from '../catalogue/matter.js'
import { businessHours } from '../statute/business-hours.js'
import { expressReason } from '../statute/express.js'
import { flag } from '../store/rows/flag.js'
import type { TaskRow } from '../store/rows/task-row.js'
import { departmentName } from './accept-application.js'
import { actNames } from './act.js'
import type { CaseStep } from './case-step.js'
import { clockOf } from './clock-of.js'
import { theProcess } from './event-actor.js'
import type { HallContext } from './hall-context.js'
import { answersIntake, isDeemedAlready } from './deem-on-arrival.js'
import { intakeLimit, joinIntakeClock } from './join-intake-clock.js'
import type { MeetingSpec } from './meeting-spec.js'
import { periodText } from './period-text.js'
import { renewalAnswer, renewedAt } from './renewal-answer.js'
import { reopenDecision } from './reopen-decision.js'
import { requestNotice } from './request-notice.js'
import { startClock } from './start-clock.js'
import { stopsOfCase } from './stops-of-case.js'
import type { TaskHeaders } from './task-headers.js'

const leading: readonly TaskRow['act'][] = ['decide-case', 'give-opinion', 'hold-meeting']

/**
 * Delivers what the process asks of a department, of the window or of the applicant: the task and its written notice in one step.
 * Only from this instant does a department's clock run (statute §3: never without notice).
 */
export function deliverRequest(
  context: HallContext,
  step: CaseStep,
  job: ActivatedJob,
  headers: TaskHeaders,
  matter: Matter,
  meeting?: MeetingSpec,
): TaskRow {
  const department = departmentOf(headers, matter)
  const express = isExpress(headers, matter, department)
  const within = withinOf(context, step, headers, matter)
  const task: TaskRow = {
    id: job.key,
    caseNumber: step.file.case.number,
    act: headers.act,
    name: headers.title ?? actNames[headers.act],
    elementId: job.elementId,
    elementInstanceKey: job.elementInstanceKey,
    processInstanceKey: job.processInstanceKey,
    department,
    departmentName: nameOf(department, headers, matter),
    state: 'open',
    assigneeId: null,
    assigneeName: null,
    referred: flag(headers.bureauHead),
    decides: headers.decides,
    noticeId: step.notice(
      requestNotice(step.file.case, headers, { department, express, taskId: job.key, ...within }),
    ),
    createdAt: step.now,
    endedAt: null,
    endedBy: null,
    completion: null,
    meeting: meeting === undefined ? null : JSON.stringify(meeting),
  }
  step.change({ kind: 'insert', table: 'tasks', row: task })
  step.tell({ kind: 'task', taskId: task.id })
  step.event('request-delivered', theProcess, {
    taskId: task.id,
    act: task.act,
    name: task.name,
    department,
    departmentName: task.departmentName,
    ...(headers.limit && { limit: { ...headers.limit.amount } }),
  })
  reopenDecision(context, step, task)
  startTaskClock(context, step, task, { headers, matter, express })
  return task
}

function startTaskClock(
  context: HallContext,
  step: CaseStep,
  task: TaskRow,
  { headers, matter, express }: { headers: TaskHeaders; matter: Matter; express: boolean },
): void {
  if (answersIntake(task)) joinIntakeClock(context, step, task, headers)
  if (task.act === 'accept-case' || headers.limit === undefined || isDeemedAlready(step, task)) return
  if (renewedAt(step.file) !== undefined && renewalAnswer(task, step.now) !== undefined) return
  const { amount, onExpiry, basis } = headers.limit
  startClock(step, matter, context.calendar, {
    kind: 'department',
    from: step.now,
    limit: amount,
    onExpiry,
    basis,
    taskId: task.id,
    noticeId: task.noticeId,
    department: task.department,
    departmentName: task.departmentName,
    express,
    lawOn: (step.file.case.acceptedAt ?? step.file.case.receivedAt).slice(0, 10),
    stops: stopsOfCase(step.file),
  })
}

/** How long the task may take, as its notice tells it; who answers the applicant has what is left since the receipt. */
function withinOf(
  context: HallContext,
  step: CaseStep,
  headers: TaskHeaders,
  matter: Matter,
): { readonly within?: string } {
  if (headers.limit === undefined) return {}
  const intake = step.file.clocks.find(({ row }) => row.kind === 'intake' && row.state !== 'ended')
  const answers = headers.act === 'accept-case' && intake !== undefined
  const event = answers ? '收件' : '送达'
  const from = answers ? intake.row.startedAt : step.now
  const stopped = !answers && stopsOfCase(step.file).length > 0
  const clock = {
    ...clockOf(matter, from, answers ? intakeLimit(headers, businessHours(matter)) : headers.limit.amount),
    ...(stopped && { stops: [{ from: step.now }] }),
  }
  const within = periodText(event, clock, context.calendar)
  return { within: stopped ? `${within}（办件中止计时期间不计算在内）` : within }
}

function isExpress(headers: TaskHeaders, matter: Matter, id: string): boolean {
  const own = matter.departments.find((department) => department.id === id)
  return headers.express || expressReason(matter, own) !== undefined
}

function departmentOf(headers: TaskHeaders, matter: Matter): string {
  if (headers.department !== undefined) return headers.department
  return leading.includes(headers.act) ? matter.leadDepartment : ''
}

function nameOf(department: string, headers: TaskHeaders, matter: Matter): string {
  if (department !== '') return departmentName(matter, department)
  return headers.act === 'supplement-case' ? '申请人' : '综合窗口'
}
