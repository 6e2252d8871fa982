import { readInstant, toIso } from '../statute/instant.js'
import type { Actor } from './actor.js'
import type { HallContext } from './hall-context.js'
import { refuse } from './refusal.js'
import { findStaff } from './staff-duty.js'
import type { StaffAnswer } from './staff-command.js'

/** Records when somebody is away (离岗): from the first instant up to, not including, the last. Oneself, the bureau head, or administration. */
export interface RecordAbsence {
  readonly kind: 'record-absence'
  /** Oneself if absent. */
  readonly userId?: string
  readonly from: string
  readonly to: string
  readonly reason: string
}

/** An absence that begins later is applied then. Source: 大厅运行规则 Art. 11. */
export async function recordAbsence(
  context: HallContext,
  command: RecordAbsence,
  actor: Actor,
): Promise<StaffAnswer> {
  const found = await findStaff(context, command.userId ?? actor.userId, actor)
  if (found.kind === 'refused') return found
  const [from, to] = [readInstant(command.from), readInstant(command.to)]
  if (from === undefined || to === undefined || from >= to) {
    return refuse('INVALID_INPUT', '离岗的起止时间不正确', [{ place: 'from', message: '止须晚于起' }])
  }
  if (to <= context.time.now())
    return refuse('INVALID_INPUT', '离岗已经结束', [{ place: 'to', message: '须晚于现在' }])
  if (command.reason.trim() === '') {
    return refuse('INVALID_INPUT', '请写明离岗的事由', [{ place: 'reason', message: '请填写事由' }])
  }
  const { userId, name } = found.person
  const recordedAt = context.now()
  const serial = await context.serials.next(`absence:${userId}:${recordedAt}`, () => Promise.resolve(0))
  const id = `${userId}/${recordedAt}.${serial}`
  await context.store.commit([
    {
      kind: 'insert',
      table: 'absences',
      row: {
        id,
        userId,
        userName: name,
        fromAt: toIso(from),
        toAt: toIso(to),
        reason: command.reason.trim(),
        recordedBy: actor.userId,
        recordedAt,
        appliedAt: null,
      },
    },
  ])
  return { kind: 'done', absenceId: id }
}
