import type { CommandHandler } from './command-handler.js'
import { nameFor } from './enter-roster.js'
import { refuseInput } from './refuse-input.js'
import { takeOpenSeat } from './take-seat.js'

/** Appoints who comes instead (AB角): counts as the department. By an officer of that department and nobody else. */
export interface AppointSubstitute {
  readonly kind: 'appoint-substitute'
  readonly taskId: string
  readonly name: string
  /** Whose place is taken. */
  readonly standsInFor: string
  readonly reason?: string
}

/** Source: statute §4: a substitute (AB角, 首席代表) counts as the department. */
export const appointSubstitute: CommandHandler<AppointSubstitute> = async (context, step, command, actor) => {
  const { name, standsInFor, reason = '' } = command
  const unfit = refuseInput([
    ...(name.trim() === '' ? [{ place: 'name', message: '请填写替补人员姓名' }] : []),
    ...(standsInFor.trim() === '' ? [{ place: 'standsInFor', message: '请写明代替谁参会' }] : []),
    ...(name.trim() !== '' && name.trim() === standsInFor.trim()
      ? [{ place: 'name', message: '替补人员不能是本人' }]
      : []),
  ])
  if (unfit !== undefined) return unfit
  const taken = await takeOpenSeat(context, step, { taskId: command.taskId }, actor)
  if (taken.kind === 'refused') return taken
  const named = { name, post: 'substitute', standsInFor: standsInFor.trim(), reason: reason.trim() } as const
  return nameFor(step, taken.seat, taken.sitting.roster, named, actor)
}
