import { toMs } from '../statute/instant.js'
import type { MeetingRow } from '../store/rows/meeting-row.js'
import type { MeetingSeatRow } from '../store/rows/meeting-seat-row.js'
import { actDataRefusal } from './act-data-refusal.js'
import { askOutstanding } from './ask-outstanding.js'
import { chairMeeting, openSitting } from './chair-meeting.js'
import { changeSeat } from './change-seat.js'
import type { CommandHandler } from './command-handler.js'
import { completeMeeting } from './complete-meeting.js'
import { deemAgreement } from './deem-agreement.js'
import { thePerson } from './event-actor.js'
import type { JsonObject } from './json.js'
import { judgeSeat } from './judge-seat.js'
import { refuse } from './refusal.js'
import { refuseInput } from './refuse-input.js'
import { whenText } from './when-text.js'

/** Closes the sitting (宣布结束) with what it concluded. Only the chair, an officer of the lead department; not before it started. */
export interface CloseMeeting {
  readonly kind: 'close-meeting'
  readonly taskId: string
  readonly result: 'passed' | 'notPassed'
  readonly conclusion: string
  /** The minutes, by the form of the task where it has one. */
  readonly data?: JsonObject
}

// What comes from outside may be anything.
const results: readonly string[] = ['passed', 'notPassed'] satisfies readonly CloseMeeting['result'][]

/**
 * At the closing each department that was duly invited, did not come and did not write is deemed to agree with the conclusion; the others that
 * have not spoken are asked again, and the meeting's result waits for them. Once one is deemed, no later sitting may conclude in other words.
 * Everything of it is one step. Source: statute §4; 缺席默认.
 */
export const closeMeeting: CommandHandler<CloseMeeting> = async (context, step, command, actor) => {
  const meeting = await chairMeeting(context, step, command.taskId, actor)
  if (meeting.kind === 'refused') return meeting
  const sitting = openSitting(meeting)
  if ('kind' in sitting) return sitting
  const conclusion = command.conclusion.trim()
  const unfit = refuseInput([
    ...(results.includes(command.result) ? [] : [{ place: 'result', message: '结论只能是通过或不通过' }]),
    ...(conclusion === '' ? [{ place: 'conclusion', message: '请写明会议结论' }] : []),
  ])
  if (unfit !== undefined) return unfit
  const misfit = actDataRefusal(step.file, meeting.task, command.data)
  if (misfit !== undefined) return misfit
  const { row } = sitting
  if (toMs(step.now) < toMs(row.startsAt))
    return refuse('MEETING_NOT_STARTED', `会议定于${whenText(row.startsAt)}开始，不得在开始之前宣布结束`)
  const first = meeting.sittings.find((each) => each.row.state === 'closed')
  if (first !== undefined && first.row.result !== command.result) {
    const why =
      '再次召集的会议只补充未表态部门的意见，结论须与首次会议一致；首次缺席而视为同意的部门同意的是首次会议的结论'
    return refuse('CONCLUSION_DIFFERS', why)
  }
  const bound = meeting.sittings.findLast(({ seats }) => seats.some((seat) => seat.outcome === 'deemed'))?.row
  if (bound !== undefined && bound.conclusion !== conclusion) {
    const why = `已有部门视为同意第${bound.number}次会议的结论，结论文字不得改动，须仍为“${bound.conclusion ?? ''}”；补充事项请记入会议纪要`
    return refuse('CONCLUSION_DIFFERS', why)
  }
  const closed: MeetingRow = {
    ...row,
    state: 'closed',
    closedAt: step.now,
    closedBy: actor.userId,
    closedByName: actor.name,
    result: command.result,
    conclusion,
    minutes: command.data === undefined ? null : JSON.stringify(command.data),
  }
  const { id, ...patch } = closed
  step.change({ kind: 'update', table: 'meetings', key: { id }, patch })
  const caseNumber = step.file.case.number
  step.event('meeting-closed', thePerson(actor), {
    taskId: meeting.task.id,
    meetingId: id,
    name: meeting.task.name,
    number: row.number,
    result: command.result,
    conclusion,
  })
  const seats: MeetingSeatRow[] = []
  for (const seat of sitting.seats) {
    const judged = judgeSeat(
      context,
      step.file,
      meeting,
      { row, seat },
      { closedAt: step.now, now: step.now },
    )
    const outcome = { outcome: judged.kind, why: judged.kind === 'outstanding' ? judged.why : null }
    changeSeat(step, seat, outcome)
    seats.push({ ...seat, ...outcome })
    if (judged.kind === 'deemed') {
      const held = { row: closed, seats: sitting.seats, roster: sitting.roster }
      await deemAgreement(context, step, meeting, held, seat, judged.agreement)
    }
    if (judged.kind === 'outstanding') askOutstanding(step, meeting, closed, seat, judged.message)
  }
  const sittings = meeting.sittings.map((each) =>
    each === sitting ? { ...sitting, row: closed, seats } : each,
  )
  completeMeeting(step, { ...meeting, sittings })
  return { kind: 'done', caseNumber, taskId: meeting.task.id }
}
