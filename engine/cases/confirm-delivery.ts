import { readInstant, toIso, toMs } from '../statute/instant.js'
import type { Instant } from '../statute/instant.js'
import type { MeetingSeatRow } from '../store/rows/meeting-seat-row.js'
import { changeSeat } from './change-seat.js'
import { chairMeeting, openSitting } from './chair-meeting.js'
import type { CommandHandler } from './command-handler.js'
import { thePerson } from './event-actor.js'
import { refuse } from './refusal.js'
import { refuseInput } from './refuse-input.js'
import { takeOpenSeat } from './take-seat.js'

/**
 * Confirms that the notice of a meeting reached a department (送达). Without `department` an officer of the department invited signs for its
 * own notice (签收); with it, an officer of the lead department records how a notice on paper was served (送达回证).
 */
export interface ConfirmDelivery {
  readonly kind: 'confirm-delivery'
  readonly taskId: string
  readonly department?: string
  /** When it was delivered on paper: not before it was sent, and not in the future. */
  readonly deliveredAt?: string
  readonly proof?: string
}

/** Before the sitting is closed only: nobody proves afterwards that a department had been invited. Source: statute §3, §4. */
export const confirmDelivery: CommandHandler<ConfirmDelivery> = async (context, step, command, actor) => {
  if (command.department !== undefined && command.department !== actor.department) {
    const meeting = await chairMeeting(context, step, command.taskId, actor)
    if (meeting.kind === 'refused') return meeting
    const sitting = openSitting(meeting)
    if ('kind' in sitting) return sitting
    const seat = sitting.seats.find((each) => each.department === command.department)
    if (seat === undefined) return refuse('NOT_INVITED', '该部门不在本次会议的受邀部门之列')
    if (seat.deliveredAt !== null) return refuse('DELIVERY_RECORDED', '该部门的通知已送达，不得更改送达时刻')
    const served = servedOn(command, seat, step.now)
    if ('kind' in served) return served
    changeSeat(step, seat, served)
    step.event('delivery-confirmed', thePerson(actor), { ...told(seat), ...served })
    return { kind: 'done', caseNumber: seat.caseNumber, taskId: seat.taskId, noticeId: seat.noticeId }
  }
  const taken = await takeOpenSeat(context, step, command, actor)
  if (taken.kind === 'refused') return taken
  const { seat } = taken
  const done = {
    kind: 'done',
    caseNumber: seat.caseNumber,
    taskId: seat.taskId,
    noticeId: seat.noticeId,
  } as const
  if (seat.signedAt !== null) return done
  const signed = { signedAt: step.now, signedBy: actor.userId, signedByName: actor.name }
  const delivered = seat.deliveredAt === null ? { deliveredAt: step.now, proof: `${actor.name}签收` } : {}
  changeSeat(step, seat, { ...signed, ...delivered })
  step.event('delivery-confirmed', thePerson(actor), { ...told(seat), signed: true, ...delivered })
  return done
}

function told({
  meetingId,
  taskId,
  department,
  departmentName,
}: MeetingSeatRow): Readonly<Record<string, string>> {
  return { meetingId, taskId, department, departmentName }
}

function servedOn(
  { deliveredAt, proof = '' }: ConfirmDelivery,
  seat: MeetingSeatRow,
  now: Instant,
): { readonly deliveredAt: Instant; readonly proof: string } | ReturnType<typeof refuse> {
  const at =
    deliveredAt === undefined || readInstant(deliveredAt) === undefined ? undefined : toIso(toMs(deliveredAt))
  const unfit = refuseInput([
    ...(at === undefined ? [{ place: 'deliveredAt', message: '请填写送达时刻' }] : []),
    ...(at !== undefined && (at < seat.sentAt || at > now)
      ? [{ place: 'deliveredAt', message: '送达时刻须在通知发出之后、现在之前' }]
      : []),
    ...(proof.trim() === '' ? [{ place: 'proof', message: '请写明送达方式和签收人' }] : []),
  ])
  if (unfit !== undefined || at === undefined) return unfit ?? refuse('INVALID_INPUT', '请填写送达时刻')
  return { deliveredAt: at, proof: proof.trim() }
}
