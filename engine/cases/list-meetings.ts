import type { MeetingRow } from '../store/rows/meeting-row.js'
import type { TaskRow } from '../store/rows/task-row.js'
import type { Actor } from './actor.js'
import type { HallContext } from './hall-context.js'
import { seesAll } from './may-see.js'
import { meetingKindNames, meetingSpec } from './meeting-spec.js'
import type { MeetingFilter, MeetingSummary } from './meeting-view.js'

/** Reads one page of sittings, the latest start first: those a department chairs or is invited to; all for those who see every case. */
export async function listMeetings(
  context: HallContext,
  filter: MeetingFilter,
  actor: Actor,
): Promise<{ readonly meetings: readonly MeetingSummary[]; readonly next?: string }> {
  const { store } = context
  const { department } = actor
  const approves = actor.roles.includes('approver') || actor.roles.includes('bureauHead')
  const whole = seesAll(actor) && (department === undefined || !approves)
  if (!whole && (department === undefined || !approves)) return { meetings: [] }
  const page = await (whole || department === undefined
    ? store.meetings.list(filter)
    : store.meetings.ofDepartment({ ...filter, department }))
  const tasks = await Promise.all(page.rows.map((row) => store.tasks.byId(row.taskId)))
  const cases = await store.cases.byNumbers([...new Set(page.rows.map((row) => row.caseNumber))])
  const meetings = page.rows.flatMap((row): readonly MeetingSummary[] => {
    const task = tasks.find((each) => each?.id === row.taskId)
    const of = cases.find((each) => each.number === row.caseNumber)
    return task === undefined || of === undefined ? [] : [summary(row, task, of)]
  })
  return { meetings, ...(page.next !== undefined && { next: page.next }) }
}

function summary(
  row: MeetingRow,
  task: TaskRow,
  of: { readonly matterName: string; readonly applicantName: string },
): MeetingSummary {
  const kind = meetingSpec(task)?.kind ?? 'jointReview'
  return {
    taskId: row.taskId,
    caseNumber: row.caseNumber,
    matterName: of.matterName,
    applicantName: of.applicantName,
    name: task.name,
    kind,
    kindName: meetingKindNames[kind],
    chair: task.department,
    chairName: task.departmentName,
    number: row.number,
    state: row.state === 'called' && task.state === 'canceled' ? 'canceled' : row.state,
    startsAt: row.startsAt,
    place: row.place,
  }
}
