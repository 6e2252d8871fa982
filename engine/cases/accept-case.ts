import { limitText } from '../statute/limit.js'
import { acceptApplication } from './accept-application.js'
import type { CommandHandler } from './command-handler.js'
import { completeTask } from './complete-task.js'
import { thePerson } from './event-actor.js'
import type { JsonObject } from './json.js'
import { openTask } from './open-task.js'
import { refuse } from './refusal.js'
import { whenText } from './when-text.js'

/** Accepts the application at the window (受理). Task of act `accept-case`; role intake. */
export interface AcceptCase {
  readonly kind: 'accept-case'
  readonly taskId: string
  readonly comment?: string
  readonly data?: JsonObject
}

/** Source: 行政许可法 Art. 32(1)(5); statute §6: the window may accept, and may not decide. */
export const acceptCase: CommandHandler<AcceptCase> = async (context, step, command, actor) => {
  const found = await openTask(context, step, command.taskId, ['accept-case'], actor)
  if (found.kind === 'refused') return found
  const { case: of, matter } = step.file
  if (matter === undefined) return refuse('MATTER_UNKNOWN', '该事项已不在清单之内')
  const comment = command.comment ?? ''
  completeTask(step, found.task, actor, {
    intake: {
      result: 'accepted',
      deemed: false,
      by: actor.userId,
      at: step.now,
      comment,
      ...(command.data && { data: command.data }),
    },
  })
  if (of.acceptedAt === null) {
    acceptApplication(step, matter, context.calendar, { from: step.now, by: actor.userId, deemed: false })
    step.notice({
      kind: 'acceptance',
      audience: 'applicant',
      title: `受理通知书:${of.matterName}`,
      text: `您的申请(办件编号${of.number})已于${whenText(step.now)}受理,承诺时限${limitText(matter.record.promisedLimit)}。`,
    })
  }
  step.event('case-accepted', thePerson(actor), { taskId: found.task.id, comment })
  return { kind: 'done', caseNumber: of.number, taskId: found.task.id }
}
