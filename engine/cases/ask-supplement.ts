import type { CaseStep } from './case-step.js'
import type { CommandHandler } from './command-handler.js'
import { completeTask } from './complete-task.js'
import { thePerson } from './event-actor.js'
import { caseMaterials } from './case-materials.js'
import type { Json } from './json.js'
import { missingFaults } from './missing-faults.js'
import { openTask } from './open-task.js'
import { refuse } from './refusal.js'
import { refuseInput } from './refuse-input.js'
import { whenText } from './when-text.js'

/** One missing material of the one-time notice; `id` of the matter's record, or only a name. */
interface MissingMaterial {
  readonly id?: string
  readonly name: string
  readonly reason?: string
}

/** Tells the applicant, once and in writing, everything that is missing (一次性告知). Task of act `accept-case`; role intake. */
export interface AskSupplement {
  readonly kind: 'ask-supplement'
  readonly taskId: string
  readonly missing: readonly MissingMaterial[]
  readonly comment?: string
}

/**
 * The one-time notice holds what the clerk names and every required material that was not handed in. A second asking is refused and
 * recorded. Source: 行政许可法 Art. 32(1)(4); statute §2.1.
 */
export const askSupplement: CommandHandler<AskSupplement> = async (context, step, command, actor) => {
  const found = await openTask(context, step, command.taskId, ['accept-case'], actor)
  if (found.kind === 'refused') return found
  const { case: of, matter } = step.file
  const unfit = refuseInput(missingFaults(command.missing as unknown as readonly Json[], matter))
  if (unfit !== undefined) return unfit
  if (of.supplementAskedAt !== null) {
    const missing = command.missing.map((each) => each.name)
    step.event('supplement-refused', thePerson(actor), { taskId: found.task.id, missing })
    return refuse(
      'SUPPLEMENT_ASKED_BEFORE',
      `已于${whenText(of.supplementAskedAt)}一次性告知，不得再次要求补正；请受理，或转局级审定（本次要求已记录）`,
    )
  }
  const missing = allMissing(step, command.missing)
  if (missing.length === 0) {
    return refuse('INVALID_INPUT', '请列明缺少的材料', [{ place: 'missing', message: '至少一项' }])
  }
  const comment = command.comment ?? ''
  const lines = missing.map(
    (each, index) => `${index + 1}. ${each.name}${each.reason ? `：${each.reason}` : ''}`,
  )
  const noticeId = step.notice({
    kind: 'oneTimeNotice',
    audience: 'applicant',
    taskId: found.task.id,
    title: `一次性告知书：${of.matterName}`,
    text: [`办件${of.number}需要补正以下全部内容：`, ...lines, ...(comment ? [comment] : [])].join('\n'),
  })
  completeTask(step, found.task, actor, {
    intake: { result: 'supplement', deemed: false, by: actor.userId, at: step.now, comment },
  })
  step.changeCase({ state: 'supplementing', supplementAskedAt: step.now })
  step.event('supplement-asked', thePerson(actor), {
    taskId: found.task.id,
    noticeId,
    missing: missing.map((each) => each.name),
  })
  return { kind: 'done', caseNumber: of.number, taskId: found.task.id, noticeId }
}

function allMissing(step: CaseStep, named: readonly MissingMaterial[]): readonly MissingMaterial[] {
  const materials = caseMaterials(step.file.case, step.file.matter)
  const stated = materials.some((each) => each.submitted)
  const known = new Set(named.flatMap((each) => [each.id, each.name]))
  const absent = materials.filter((each) => each.required && !each.submitted)
  const unnamed = stated ? absent.filter((each) => !known.has(each.id) && !known.has(each.name)) : []
  return [...named, ...unnamed.map(({ id, name }) => ({ id, name, reason: '必备材料，未提交' }))]
}
