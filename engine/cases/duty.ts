import { isAway } from '../statute/substitution.js'
import type { TaskRow } from '../store/rows/task-row.js'
import { absencesAt } from './absences-at.js'
import type { Act } from './act.js'
import type { Actor, Role } from './actor.js'
import type { CaseFile } from './case-file.js'
import type { Refused } from './hall-answer.js'
import { isApplicant } from './is-applicant.js'
import type { HallContext } from './hall-context.js'
import { refuse } from './refusal.js'
import { roleNames } from './role-names.js'
import { acceptorRefusal } from './separation.js'

const approving: readonly Act[] = ['give-opinion', 'decide-case', 'hold-meeting']

/**
 * Why this person may not do this task; undefined if they may. Acceptor and approver of a case are two people, nobody decides what they
 * applied for, an agent does not approve what they filed, and who is away (离岗) does nothing. Source: statute §6; 受审分离; 大厅运行规则 Art. 6, 11.
 */
export async function dutyRefusal(
  context: HallContext,
  file: CaseFile,
  task: TaskRow,
  actor: Actor,
): Promise<Refused | undefined> {
  const applicant = await isApplicant(context.store, file.case, actor)
  if (task.act === 'supplement-case') {
    if (applicant || actor.roles.includes('intake')) return undefined
    return refuse('ROLE_MISSING', '只有申请人本人或综合窗口可以提交补正材料')
  }
  const post = postRefusal(task, actor)
  if (post !== undefined) return post
  if (applicant) return refuse('APPLICANT_DECIDES', '您是本办件的申请人，不得办理本人申请的办件')
  if (task.act === 'accept-case' && endedBy(file, actor, approving)) {
    return refuse('ACCEPTOR_APPROVES', '您已在本办件中审批，受理与审批须由不同人员办理（受审分离）')
  }
  if (isAway(await absencesAt(context.store, context.now()), actor.userId, context.now())) {
    return refuse('ABSENT', '您登记了离岗，任务由B角办理；返岗后请先结束离岗登记')
  }
  if (!approving.includes(task.act)) return undefined
  if (endedBy(file, actor, ['accept-case'])) {
    return refuse('ACCEPTOR_APPROVES', '您是本办件的受理人员，不得再审批同一办件（受审分离）')
  }
  const acceptor = await acceptorRefusal(context, file, task, actor)
  if (acceptor !== undefined) return acceptor
  if (file.case.submittedBy === actor.userId) {
    return refuse('AGENT_APPROVES', '本办件由您代为申报，帮办代办人员不得审批同一办件')
  }
  return undefined
}

function postRefusal(task: TaskRow, actor: Actor): Refused | undefined {
  const roles = rolesFor(task)
  const held = roles.filter((role) => actor.roles.includes(role))
  if (held.length === 0) {
    return refuse('ROLE_MISSING', `该环节须由${roles.map((role) => roleNames[role]).join('或')}办理`)
  }
  const anywhere = held.includes('bureauHead') && actor.department === undefined
  if (task.department === '' || anywhere || actor.department === task.department) return undefined
  return refuse('OTHER_DEPARTMENT', `该环节由${task.departmentName}办理，您不在该部门`)
}

function rolesFor(task: TaskRow): readonly Role[] {
  if (task.act === 'accept-case' || task.department === '') return ['intake']
  return task.referred === 1 ? ['bureauHead'] : ['approver', 'bureauHead']
}

function endedBy(file: CaseFile, actor: Actor, acts: readonly Act[]): boolean {
  return file.tasks.some((task) => acts.includes(task.act) && task.endedBy === actor.userId)
}
