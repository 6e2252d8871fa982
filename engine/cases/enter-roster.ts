import type { MeetingRosterRow } from '../store/rows/meeting-roster-row.js'
import type { MeetingSeatRow } from '../store/rows/meeting-seat-row.js'
import type { Actor } from './actor.js'
import type { CaseStep } from './case-step.js'
import { chairMeeting, openSitting } from './chair-meeting.js'
import type { CommandHandler } from './command-handler.js'
import { thePerson } from './event-actor.js'
import { refuse } from './refusal.js'
import { refuseInput } from './refuse-input.js'
import { takeOpenSeat } from './take-seat.js'

/**
 * Names who comes for a department (参会人员): by its own officer, who may name a chief representative (首席代表), or, from what the department
 * announced, by the lead department.
 */
export interface EnterRoster {
  readonly kind: 'enter-roster'
  readonly taskId: string
  readonly department?: string
  readonly name: string
  readonly post?: 'representative' | 'chiefRepresentative'
}

// What comes from outside may be anything.
const posts: readonly string[] = [
  'representative',
  'chiefRepresentative',
] satisfies readonly EnterRoster['post'][]

/** A person named twice stays named once. Source: statute §4: the record holds the roster. */
export const enterRoster: CommandHandler<EnterRoster> = async (context, step, command, actor) => {
  const { post = 'representative', name } = command
  const unfit = refuseInput([
    ...(name.trim() === '' ? [{ place: 'name', message: '请填写姓名' }] : []),
    ...(posts.includes(post) ? [] : [{ place: 'post', message: '只能是代表或首席代表' }]),
  ])
  if (unfit !== undefined) return unfit
  const other = command.department !== undefined && command.department !== actor.department
  if (other && actor.department !== undefined) {
    const meeting = await chairMeeting(context, step, command.taskId, actor)
    if (meeting.kind === 'refused') return meeting
    const sitting = openSitting(meeting)
    if ('kind' in sitting) return sitting
    const seat = sitting.seats.find((each) => each.department === command.department)
    if (seat === undefined) return refuse('NOT_INVITED', '该部门不在本次会议的受邀部门之列')
    return nameFor(step, seat, sitting.roster, { name, post, standsInFor: null, reason: '' }, actor)
  }
  const taken = await takeOpenSeat(context, step, command, actor)
  if (taken.kind === 'refused') return taken
  return nameFor(step, taken.seat, taken.sitting.roster, { name, post, standsInFor: null, reason: '' }, actor)
}

/** Who is named, and as what. */
type Named = Pick<MeetingRosterRow, 'name' | 'post' | 'standsInFor' | 'reason'>

/** Writes a person down for a department, once. */
export function nameFor(
  step: CaseStep,
  seat: MeetingSeatRow,
  roster: readonly MeetingRosterRow[],
  named: Named,
  actor: Actor,
): { readonly kind: 'done'; readonly caseNumber: string; readonly taskId: string } {
  const { meetingId, caseNumber, department, departmentName, taskId } = seat
  const name = named.name.trim()
  const known = roster.some(
    (each) => each.department === department && each.name === name && each.post === named.post,
  )
  if (!known) {
    const by = { at: step.now, byId: actor.userId, byName: actor.name }
    const row = { id: step.id(), meetingId, caseNumber, department, ...named, name, ...by }
    step.change({ kind: 'insert', table: 'meetingRoster', row })
    step.tell({ kind: 'task', taskId })
    step.event(named.post === 'substitute' ? 'substitute-appointed' : 'roster-entered', thePerson(actor), {
      meetingId,
      taskId,
      department,
      departmentName,
      name,
      post: named.post,
      ...(named.standsInFor !== null && { standsInFor: named.standsInFor }),
      reason: named.reason,
    })
  }
  return { kind: 'done', caseNumber, taskId }
}
