import type { Actor } from './actor.js'
import type { HallContext } from './hall-context.js'
import { refuse } from './refusal.js'
import { findStaff } from './staff-duty.js'
import type { StaffAnswer } from './staff-command.js'

/** Ends an absence now (返岗), or takes back one that has not begun. What was handed over stays where it is. */
export interface EndAbsence {
  readonly kind: 'end-absence'
  readonly absenceId: string
}

/** Source: 大厅运行规则 Art. 11. */
export async function endAbsence(
  context: HallContext,
  command: EndAbsence,
  actor: Actor,
): Promise<StaffAnswer> {
  const row = await context.store.absences.byId(command.absenceId)
  if (row === undefined) return refuse('USER_UNKNOWN', '没有这条离岗登记')
  const found = await findStaff(context, row.userId, actor)
  if (found.kind === 'refused') return found
  const now = context.now()
  if (row.toAt <= now) return refuse('ABSENT', '这条离岗已经结束')
  const key = { id: row.id }
  await context.store.commit([
    row.fromAt > now
      ? { kind: 'remove', table: 'absences', key }
      : { kind: 'update', table: 'absences', key, patch: { toAt: now } },
  ])
  return { kind: 'done', absenceId: row.id }
}
