import { acceptApplication } from './accept-application.js'
import { acceptanceNotice } from './acceptance-notice.js'
import { actDataRefusal } from './act-data-refusal.js'
import { caseMaterials } from './case-materials.js'
import type { CommandHandler } from './command-handler.js'
import { completeTask } from './complete-task.js'
import { thePerson } from './event-actor.js'
import type { Refused } from './hall-answer.js'
import type { JsonObject } from './json.js'
import { lackingMaterials } from './lacking-materials.js'
import type { Material } from './material.js'
import { openTask } from './open-task.js'
import { receiveDuties } from './receive-duties.js'
import { refuse } from './refusal.js'

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
  const { missing, tolerated } = lackingMaterials(caseMaterials(of, matter))
  if (missing.length > 0) return incomplete(missing, of.supplementAskedAt !== null)
  const unfit = actDataRefusal(step.file, found.task, command.data)
  if (unfit !== undefined) return unfit
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
    acceptanceNotice(step, matter)
    receiveDuties(context, step, matter, thePerson(actor))
  }
  step.event('case-accepted', thePerson(actor), {
    taskId: found.task.id,
    comment,
    tolerated: tolerated.map(({ name }) => name),
  })
  return { kind: 'done', caseNumber: of.number, taskId: found.task.id }
}

function incomplete(missing: readonly Material[], asked: boolean): Refused {
  const next = asked
    ? '已一次性告知过，不得再次要求补正；请转局级审定'
    : '请改用“一次性告知补正”，或转局级审定'
  return refuse(
    'MATERIALS_MISSING',
    `必交材料未收齐，不能受理：${missing.map(({ name }) => name).join('、')}；${next}`,
    missing.map(({ id, name }) => ({ place: `materials.${id}`, message: `${name}未提交` })),
  )
}
