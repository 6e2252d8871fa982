import { changeCase } from './change-case.js'
import type { CaseStep } from './case-step.js'
import { endClock } from './end-clock.js'
import { theProcess } from './event-actor.js'
import type { HallContext } from './hall-context.js'
import { cancelTask } from './vanish-task.js'

/**
 * A case whose process was ended from outside: its tasks and its clocks end, and the administrator is told, for nothing will go on by
 * itself. The applicant's own clock runs on, because what becomes of a process answers no applicant (Art. 32). Does nothing while the
 * engine has the instance, or cannot tell.
 */
export async function endOrphanedCase(context: HallContext, caseNumber: string): Promise<void> {
  const of = await context.store.cases.byNumber(caseNumber)
  if (of === undefined || of.closedAt !== null || of.processInstanceKey === null) return
  if (!(await isInstanceGone(context, of.processInstanceKey))) return
  await context.queue.run(caseNumber, () => changeCase(context, caseNumber, (step) => end(step)))
}

function end(step: CaseStep): void {
  const { case: of, tasks, clocks } = step.file
  if (of.closedAt !== null) return
  const open = tasks.filter((task) => task.state === 'open' || task.state === 'claimed')
  const running = clocks.filter(
    ({ row }) => row.state !== 'ended' && (row.kind === 'department' || row.kind === 'case'),
  )
  if (open.length === 0 && running.length === 0) return
  for (const task of open) cancelTask(step, task)
  for (const clock of running) endClock(step, clock)
  step.notice({
    kind: 'processEnded',
    audience: 'admin',
    title: `流程已在外部结束：${of.matterName}`,
    text: `办件${of.number}的流程实例${of.processInstanceKey ?? ''}已不在流程引擎中，而办件尚未办结。相关任务和时限已终止，请核实原因并处理。`,
  })
  step.event('process-ended', theProcess, { processInstanceKey: of.processInstanceKey })
}

/** Setting no variables changes nothing, and is refused where there is no such instance: the port has no plainer question. */
async function isInstanceGone(context: HallContext, elementInstanceKey: string): Promise<boolean> {
  try {
    const answer = await context.gateway.setVariables({ elementInstanceKey, variables: '{}', local: true })
    return answer.kind === 'rejected' && answer.code === 'NOT_FOUND'
  } catch (error) {
    context.log.warn({ elementInstanceKey, error }, 'the process engine cannot be asked after an instance')
    return false
  }
}
