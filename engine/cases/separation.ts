import type { TaskRow } from '../store/rows/task-row.js'
import type { Actor } from './actor.js'
import type { CaseFile } from './case-file.js'
import type { Refused } from './hall-answer.js'
import type { HallContext } from './hall-context.js'
import { refuse } from './refusal.js'

const RULE = '受审分离'

/**
 * Refuses an approving act of the person who accepted the case, be it at the window or as bureau head on a referral (审定受理), and says who is
 * left to do it. The ruling by which they accept is the acceptance itself. Source: statute §6, acceptor ≠ approver.
 */
export async function acceptorRefusal(
  context: HallContext,
  file: CaseFile,
  task: TaskRow,
  actor: Actor,
): Promise<Refused | undefined> {
  if (task.decides === 'acceptance' || file.case.acceptedBy !== actor.userId) return undefined
  const heads = await headsBut(context, task, actor.userId)
  const others =
    task.referred === 1 ? heads : [...heads, ...(await approversBut(context, task.department, actor.userId))]
  const who = task.referred === 1 ? '其他局级负责人' : '其他有权审批的人员'
  return refuse(
    'ACCEPTOR_APPROVES',
    others.length > 0
      ? `您是本办件的受理人员，不得再审批同一办件（${RULE}）；请由${others.join('、')}办理`
      : `您是本办件的受理人员，不得再审批同一办件（${RULE}）；${task.departmentName}没有${who}，请联系管理员增设账号`,
  )
}

/** Refuses to pass a case to the bureau head where the only one accepted it: nobody could decide it then. Source: statute §6. */
export async function referralRefusal(
  context: HallContext,
  file: CaseFile,
  task: TaskRow,
): Promise<Refused | undefined> {
  const { acceptedBy } = file.case
  const acceptor = acceptedBy === null ? undefined : await context.store.users.byId(acceptedBy)
  if (acceptor?.roles.includes('bureauHead') !== true) return undefined
  if ((await headsBut(context, task, acceptor.userId)).length > 0) return undefined
  return refuse(
    'ACCEPTOR_APPROVES',
    `${acceptor.name}已审定受理本办件，不得再作决定（${RULE}），而${task.departmentName}没有其他局级负责人；请联系管理员增设账号后再转局级审定`,
  )
}

async function headsBut(context: HallContext, task: TaskRow, but: string): Promise<readonly string[]> {
  const heads = await context.store.users.holding('bureauHead')
  return heads
    .filter(({ userId, department }) => userId !== but && (department ?? task.department) === task.department)
    .map(({ name }) => name)
}

async function approversBut(
  context: HallContext,
  department: string,
  but: string,
): Promise<readonly string[]> {
  const approvers = await context.store.users.holding('approver')
  return approvers
    .filter((each) => each.userId !== but && each.department === department)
    .map(({ name }) => name)
}
