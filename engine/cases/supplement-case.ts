import { INTAKE_LIMIT } from '../statute/deemed-acceptance.js'
import { LICENSE_32 } from '../statute/articles.js'
import { supplementFaults } from './application-faults.js'
import { canonicalJson } from './canonical-json.js'
import { mergeMaterials } from './case-materials.js'
import type { CommandHandler } from './command-handler.js'
import { completeTask } from './complete-task.js'
import { thePerson } from './event-actor.js'
import { formOf } from './form-of.js'
import type { Json, JsonObject } from './json.js'
import type { SubmittedMaterial } from './material.js'
import { materialFaults } from './material-faults.js'
import { openTask } from './open-task.js'
import { refuse } from './refusal.js'
import { refuseInput } from './refuse-input.js'
import { startClock } from './start-clock.js'
import { whenText } from './when-text.js'

/** Brings what was missing (补正). Task of act `supplement-case`; the applicant, or the window for them. `materials` may name ids only; `application` overrides fields of the form. */
export interface SupplementCase {
  readonly kind: 'supplement-case'
  readonly taskId: string
  readonly materials: readonly (string | SubmittedMaterial)[]
  readonly application?: JsonObject
}

/** The intake clock runs anew from the receipt of what was supplemented. Source: 行政许可法 Art. 32(1)(4), (5); statute §2.1. */
export const supplementCase: CommandHandler<SupplementCase> = async (context, step, command, actor) => {
  const found = await openTask(context, step, command.taskId, ['supplement-case'], actor)
  if (found.kind === 'refused') return found
  const { case: of, matter } = step.file
  const old = JSON.parse(of.application) as JsonObject
  const unfit = refuseInput([
    ...materialFaults(command.materials as Json, matter),
    ...supplementFaults(command.application, old, matter, formOf(step.file, found.task)),
  ])
  if (unfit !== undefined) return unfit
  const brought = command.materials.map((each) => (typeof each === 'string' ? { id: each } : each))
  if (isNothing(brought, command.application, old)) {
    return refuse('INVALID_INPUT', '没有提交任何材料，也没有更正申请内容，不能算作补正', [
      { place: 'materials', message: '请至少提交一项材料，或者更正申请内容' },
    ])
  }
  const before = JSON.parse(of.materials) as readonly SubmittedMaterial[]
  const application = { ...old, ...command.application }
  completeTask(step, found.task, actor, {
    supplement: { at: step.now, materials: brought.map((each) => ({ ...each })), by: actor.userId },
    application,
  })
  step.changeCase({
    materials: JSON.stringify(mergeMaterials(before, brought)),
    application: JSON.stringify(application),
    ...(of.acceptedAt === null && { state: 'submitted', intakeFrom: step.now }),
  })
  if (of.acceptedAt === null) {
    const noticeId = step.notice({
      kind: 'receipt',
      audience: 'applicant',
      taskId: found.task.id,
      title: `补正材料收件凭证：${of.matterName}`,
      text: `已于${whenText(step.now)}收到办件${of.number}的补正材料。`,
    })
    startClock(step, matter ?? {}, context.calendar, {
      kind: 'intake',
      from: step.now,
      noticeId,
      limit: INTAKE_LIMIT,
      onExpiry: 'deemedAcceptance',
      basis: LICENSE_32.entry,
    })
  }
  step.event('case-supplemented', thePerson(actor), {
    taskId: found.task.id,
    materials: brought.map((each) => each.name ?? each.id),
  })
  return { kind: 'done', caseNumber: of.number, taskId: found.task.id }
}

/** Whether nothing is handed in and nothing changed: the limit of Art. 32 does not run anew from nothing. */
function isNothing(
  brought: readonly SubmittedMaterial[],
  application: JsonObject | undefined,
  old: JsonObject,
): boolean {
  const changed = Object.entries(application ?? {}).some(
    ([key, value]) => canonicalJson(value) !== canonicalJson(old[key] ?? null),
  )
  return !changed && brought.every(({ submitted }) => submitted === false)
}
