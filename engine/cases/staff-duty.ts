import type { StoredUser } from '../store/users.js'
import type { Actor, Role } from './actor.js'
import type { Refused } from './hall-answer.js'
import type { HallContext } from './hall-context.js'
import { refuse } from './refusal.js'

/** Somebody of the hall, found by their id. */
export interface FoundPerson {
  readonly kind: 'person'
  readonly person: Actor
}

/** An account as one who acts. */
export function actorOf(user: StoredUser): Actor {
  const { userId, name, roles, department } = user
  return { userId, name, roles: roles as readonly Role[], ...(department !== undefined && { department }) }
}

/** Finds whose absence or substitute is spoken of: oneself; of the own department its bureau head; anyone for administration. */
export async function findStaff(
  context: HallContext,
  userId: string,
  actor: Actor,
): Promise<FoundPerson | Refused> {
  const user = await context.store.users.byId(userId)
  if (user === undefined) return refuse('USER_UNKNOWN', '没有这个人员')
  const person = actorOf(user)
  if (person.roles.every((role) => role === 'applicant')) return refuse('USER_UNKNOWN', '申请人没有岗位')
  const head =
    actor.roles.includes('bureauHead') && (actor.department ?? person.department) === person.department
  if (userId === actor.userId || head || actor.roles.includes('admin')) return { kind: 'person', person }
  return refuse('ROLE_MISSING', '只能登记本人的离岗；他人的由本部门局级负责人或管理员登记')
}
