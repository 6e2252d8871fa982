import { flag } from '../store/rows/flag.js'
import { actDataRefusal } from './act-data-refusal.js'
import type { Actor } from './actor.js'
import type { CaseStep } from './case-step.js'
import type { CommandHandler } from './command-handler.js'
import { completeTask } from './complete-task.js'
import { dutyRefusal } from './duty.js'
import { thePerson } from './event-actor.js'
import type { Refused } from './hall-answer.js'
import type { HallContext } from './hall-context.js'
import type { JsonObject } from './json.js'
import { keepLateOpinion } from './keep-late-opinion.js'
import { keepOpinion } from './keep-opinion.js'
import { openTask } from './open-task.js'
import { refuse } from './refusal.js'

/** Gives the opinion of a department in the joint review (会签意见). Task of act `give-opinion`; approver or bureau head of that department. */
export interface GiveOpinion {
  readonly kind: 'give-opinion'
  readonly taskId: string
  readonly result: 'agree' | 'disagree'
  readonly comment: string
  readonly data?: JsonObject
}

// What comes from outside may be anything.
const results: readonly string[] = ['agree', 'disagree'] satisfies readonly GiveOpinion['result'][]

/** A late opinion is refused as an opinion and kept as a note, if it is one at all. Source: statute §3. */
export const giveOpinion: CommandHandler<GiveOpinion> = async (context, step, command, actor) => {
  const late = await lateOpinion(context, step, command, actor)
  if (late !== undefined) return late
  const found = await openTask(context, step, command.taskId, ['give-opinion'], actor)
  if (found.kind === 'refused') return found
  const { task } = found
  const invalid = invalidOpinion(command)
  if (invalid !== undefined) return invalid
  const { result, comment } = command
  const unfit = actDataRefusal(step.file, task, command.data)
  if (unfit !== undefined) return unfit
  const { department, departmentName } = task
  completeTask(step, task, actor, {
    opinion: {
      department,
      result,
      deemed: false,
      comment,
      by: actor.userId,
      at: step.now,
      ...(command.data && { data: command.data }),
    },
  })
  keepOpinion(step, task, {
    result,
    deemed: flag(false),
    comment,
    userId: actor.userId,
    userName: actor.name,
    at: step.now,
  })
  step.event('opinion-given', thePerson(actor), {
    taskId: task.id,
    department,
    departmentName,
    result,
    comment,
  })
  return { kind: 'done', caseNumber: task.caseNumber, taskId: task.id }
}

/** What is wrong with an opinion as such, in time or late. */
export function invalidOpinion({
  result,
  comment,
}: Pick<GiveOpinion, 'result' | 'comment'>): Refused | undefined {
  if (!results.includes(result)) {
    return refuse('INVALID_INPUT', '意见只能是同意或不同意', [{ place: 'result', message: '同意或不同意' }])
  }
  if (result === 'disagree' && comment.trim() === '') {
    return refuse('INVALID_INPUT', '不同意须说明理由', [{ place: 'comment', message: '请填写理由' }])
  }
  return undefined
}

async function lateOpinion(
  context: HallContext,
  step: CaseStep,
  command: GiveOpinion,
  actor: Actor,
): Promise<Refused | undefined> {
  const task = step.file.tasks.find((each) => each.id === command.taskId)
  if (task?.state !== 'deemed' || task.act !== 'give-opinion') return undefined
  return (
    (await dutyRefusal(context, step.file, task, actor)) ??
    invalidOpinion(command) ??
    keepLateOpinion(step, task, command, actor)
  )
}
