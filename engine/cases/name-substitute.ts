import type { Actor } from './actor.js'
import type { HallContext } from './hall-context.js'
import { refuse } from './refusal.js'
import { actorOf, findStaff } from './staff-duty.js'
import type { StaffAnswer } from './staff-command.js'

/** Names who takes over while somebody is away (B角): of the same department, in the same role. */
export interface NameSubstitute {
  readonly kind: 'name-substitute'
  /** Oneself if absent. */
  readonly userId?: string
  readonly substituteId: string
}

/** Source: 大厅运行规则 Art. 11. */
export async function nameSubstitute(
  context: HallContext,
  command: NameSubstitute,
  actor: Actor,
): Promise<StaffAnswer> {
  const found = await findStaff(context, command.userId ?? actor.userId, actor)
  if (found.kind === 'refused') return found
  const { person } = found
  const user = await context.store.users.byId(command.substituteId)
  if (user === undefined) return refuse('USER_UNKNOWN', '没有这个B角人员')
  const substitute = actorOf(user)
  const sameRole = substitute.roles.some((role) => person.roles.includes(role))
  if (substitute.userId === person.userId || substitute.department !== person.department || !sameRole) {
    return refuse('INVALID_INPUT', 'B角须为同一部门、同一岗位的另一人', [
      { place: 'substituteId', message: '不是同一部门、同一岗位的另一人' },
    ])
  }
  const { userId } = person
  await context.store.commit([
    { kind: 'remove', table: 'substitutes', key: { userId } },
    {
      kind: 'insert',
      table: 'substitutes',
      row: { userId, substituteId: substitute.userId, namedBy: actor.userId, namedAt: context.now() },
    },
  ])
  return { kind: 'done' }
}
