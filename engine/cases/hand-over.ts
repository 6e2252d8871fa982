import { substitution } from '../statute/substitution.js'
import type { Substitution } from '../statute/substitution.js'
import type { AbsenceRow } from '../store/rows/absence-row.js'
import type { TaskRow } from '../store/rows/task-row.js'
import { absencesAt } from './absences-at.js'
import type { Actor } from './actor.js'
import type { CaseStep } from './case-step.js'
import { dutyRefusal } from './duty.js'
import { theRule } from './event-actor.js'
import type { HallContext } from './hall-context.js'
import { actorOf } from './staff-duty.js'

const reasons = {
  noSubstitute: '未指定B角',
  substituteAway: 'B角也已离岗',
  substituteBarred: 'B角依受审分离等规定不得办理',
} satisfies Record<Extract<Substitution, { kind: 'returned' }>['why'], string>

/** Gives one task of somebody who is away to their B role, or back to the department; the clock runs on. Source: 大厅运行规则 Art. 11; statute §6. */
export async function handOver(
  context: HallContext,
  step: CaseStep,
  taskId: string,
  { userId, userName }: AbsenceRow,
): Promise<void> {
  const task = step.file.tasks.find((each) => each.id === taskId)
  if (task?.state !== 'claimed' || task.assigneeId !== userId) return
  const { store } = context
  const substituteId = await store.absences.substituteOf(userId)
  const user = substituteId === undefined ? undefined : await store.users.byId(substituteId)
  const substitute = user && actorOf(user)
  const may = substitute && (await dutyRefusal(context, step.file, task, substitute)) === undefined
  const outcome = substitution(
    {
      holder: userId,
      may: may === true,
      at: step.now,
      ...(substitute !== undefined && { substitute: substitute.userId }),
    },
    await absencesAt(store, step.now),
  )
  if (outcome.kind === 'handedOver' && substitute !== undefined) give(step, task, substitute, userName)
  else if (outcome.kind === 'returned') giveBack(step, task, userName, reasons[outcome.why])
}

function give(step: CaseStep, task: TaskRow, to: Actor, from: string): void {
  const patch = { assigneeId: to.userId, assigneeName: to.name }
  step.change({ kind: 'update', table: 'tasks', key: { id: task.id }, patch })
  step.notice({
    kind: 'handedOver',
    audience: 'holder',
    userId: to.userId,
    taskId: task.id,
    department: task.department,
    title: `AB角转办：${task.name}`,
    text: `${from}离岗，办件${task.caseNumber}“${task.name}”转由您办理，时限照常计算。`,
  })
  tell(step, task, { from, to: to.name, toId: to.userId })
}

function giveBack(step: CaseStep, task: TaskRow, from: string, why: string): void {
  const patch = { state: 'open', assigneeId: null, assigneeName: null } as const
  step.change({ kind: 'update', table: 'tasks', key: { id: task.id }, patch })
  step.notice({
    kind: 'handedOver',
    audience: task.department === '' ? 'window' : 'department',
    department: task.department,
    taskId: task.id,
    title: `任务退回部门：${task.name}`,
    text: `${from}离岗（${why}），办件${task.caseNumber}“${task.name}”退回，请尽快认领，时限照常计算。`,
  })
  tell(step, task, { from, to: '', why })
}

function tell(step: CaseStep, task: TaskRow, said: Readonly<Record<string, string>>): void {
  step.event('task-handed-over', theRule, { taskId: task.id, name: task.name, ...said })
  step.tell({ kind: 'task', taskId: task.id })
}
