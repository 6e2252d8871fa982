import type { Actor } from '../../engine/cases/actor.js'
import type { HallAnswer } from '../../engine/cases/hall-answer.js'
import type { MeetingCommand } from '../../engine/cases/meeting-command.js'
import type { MeetingView, SeatView } from '../../engine/cases/meeting-view.js'
import { acceptedCase, openHallWorld } from './hall-world.js'
import type { HallWorld, WorldOptions } from './hall-world.js'
import { meetingMatter } from './meeting-matter.js'
import { people } from './people.js'

type Said<Command> = Command extends unknown ? Omit<Command, 'taskId'> : never

/** A case whose joint meeting is to be called: accepted on Monday, 2 March 2026, at nine. */
export interface MeetingWorld {
  world: HallWorld
  readonly number: string
  readonly taskId: string
  /** Gives a command on the meeting. */
  act(command: Said<MeetingCommand>, actor: Actor): Promise<HallAnswer>
  /** Calls the meeting for Friday, 6 March, at nine: its notice arrives in time. */
  call(changes?: Partial<Extract<MeetingCommand, { kind: 'call-meeting' }>>): Promise<HallAnswer>
  /** Puts a person on the roster and checks them in. */
  checkIn(department: string, name: string): Promise<HallAnswer>
  agree(actor: Actor, department?: string): Promise<HallAnswer>
  close(
    changes?: Partial<Extract<MeetingCommand, { kind: 'close-meeting' }>>,
    actor?: Actor,
  ): Promise<HallAnswer>
  view(actor?: Actor): Promise<MeetingView>
  /** The seat of a department at the last sitting. */
  seat(department: string): Promise<SeatView>
}

export const startsAt = '2026-03-06T09:00:00+08:00'

export async function openMeetingWorld(
  headers: Readonly<Record<string, string | undefined>> = {},
  options: WorldOptions = {},
): Promise<MeetingWorld> {
  const world = await openHallWorld({ matter: meetingMatter(headers), ...options })
  const number = await acceptedCase(world)
  const taskId = (await world.task(number, 'meeting')).id
  const held: MeetingWorld = {
    world,
    number,
    taskId,
    act: (command, actor) => held.world.execute({ ...command, taskId }, actor),
    call: (changes = {}) =>
      held.act({ kind: 'call-meeting', startsAt, place: '三楼会议室', ...changes }, people.builder),
    async checkIn(department, name) {
      await held.act({ kind: 'enter-roster', department, name }, people.builder)
      return held.act({ kind: 'record-attendance', department, name }, people.builder)
    },
    agree: (actor, department) =>
      held.act(
        {
          kind: 'state-opinion',
          result: 'agree',
          comment: '',
          ...(department !== undefined && { department }),
        },
        actor,
      ),
    close: (changes = {}, actor = people.builder) =>
      held.act({ kind: 'close-meeting', result: 'passed', conclusion: '一致通过', ...changes }, actor),
    async view(actor = people.admin) {
      const view = await held.world.hall.views.meeting(taskId, actor)
      if (view === undefined) throw new Error('no meeting')
      return view
    },
    async seat(department) {
      const seats = (await held.view()).sittings.at(-1)?.seats ?? []
      const found = seats.find((seat) => seat.department === department)
      if (found === undefined) throw new Error(`no seat of ${department}`)
      return found
    },
  }
  return held
}
