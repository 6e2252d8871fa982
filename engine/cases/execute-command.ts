import { acceptCase } from './accept-case.js'
import type { Actor } from './actor.js'
import { askSupplement } from './ask-supplement.js'
import { changeCase } from './change-case.js'
import { shapeRefusal } from './command-shape.js'
import { claimTask } from './claim-task.js'
import type { CommandHandler } from './command-handler.js'
import { decideCase } from './decide-case.js'
import { dropWithdrawn } from './drop-withdrawn.js'
import { dutyHandlers } from './duty-handlers.js'
import { giveOpinion } from './give-opinion.js'
import type { HallAnswer } from './hall-answer.js'
import type { HallCommand } from './hall-command.js'
import type { HallContext } from './hall-context.js'
import { issueCertificate } from './issue-certificate.js'
import { meetingHandlers } from './meeting-handlers.js'
import { noteOpinion } from './note-opinion.js'
import { referCase } from './refer-case.js'
import { refuse } from './refusal.js'
import { resumeClock } from './resume-clock.js'
import { settleCase } from './settle-case.js'
import { stopClock } from './stop-clock.js'
import { submitCase } from './submit-case.js'
import { supplementCase } from './supplement-case.js'
import { unclaimTask } from './unclaim-task.js'

type CaseCommand = Exclude<HallCommand, { readonly kind: 'submit-case' }>

const handlers: {
  readonly [Kind in CaseCommand['kind']]: CommandHandler<Extract<CaseCommand, { readonly kind: Kind }>>
} = {
  'accept-case': acceptCase,
  'ask-supplement': askSupplement,
  'supplement-case': supplementCase,
  'give-opinion': giveOpinion,
  'note-opinion': noteOpinion,
  'decide-case': decideCase,
  'refer-case': referCase,
  'issue-certificate': issueCertificate,
  'claim-task': claimTask,
  'unclaim-task': unclaimTask,
  'stop-clock': stopClock,
  'resume-clock': resumeClock,
  ...meetingHandlers,
  ...dutyHandlers,
}

/** Carries out a command: settles the case's clocks, then makes one step of it, then waits for the process engine to have it if it can. */
export async function executeCommand(
  context: HallContext,
  command: HallCommand,
  actor: Actor,
): Promise<HallAnswer> {
  const misshapen = shapeRefusal(command)
  if (misshapen !== undefined) return misshapen
  if (command.kind === 'submit-case') return submitCase(context, command, actor)
  const caseNumber = await caseOf(context, command)
  if (caseNumber === undefined) return refuse('TASK_UNKNOWN', '没有这项任务')
  const handler = handlers[command.kind] as CommandHandler<CaseCommand>
  for (;;) {
    await settleCase(context, caseNumber)
    // Nobody takes up, and no rule deems, what the process has withdrawn.
    if (command.kind === 'claim-task' || command.kind === 'close-meeting')
      await dropWithdrawn(context, caseNumber, command.taskId)
    const changed = await context.queue.run(caseNumber, () =>
      changeCase(context, caseNumber, (step) => {
        const due = step.file.clocks.some(({ row }) => row.nextAt !== null && row.nextAt <= step.now)
        return due ? undefined : handler(context, step, command, actor)
      }),
    )
    if (changed === undefined) return refuse('CASE_UNKNOWN', '没有这个办件')
    // A clock fell due between settling and deciding: it goes first.
    if (changed.result === undefined) continue
    return told(changed.result, await changed.sent)
  }
}

function told(answer: HallAnswer, sent: 'sent' | 'gone' | 'waiting'): HallAnswer {
  if (answer.kind === 'refused' || sent !== 'gone') return answer
  return refuse('TASK_CANCELED', '流程已不在该环节（已取消或被其他事件中断），您填写的内容已存为备注')
}

async function caseOf(context: HallContext, command: CaseCommand): Promise<string | undefined> {
  if ('caseNumber' in command) return command.caseNumber
  return (await context.store.tasks.byId(command.taskId))?.caseNumber
}
