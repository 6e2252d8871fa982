import type { CommandHandler } from './command-handler.js'
import { dutyRefusal } from './duty.js'
import type { GiveOpinion } from './give-opinion.js'
import { invalidOpinion } from './give-opinion.js'
import { noteLateOpinion } from './keep-late-opinion.js'
import { refuse } from './refusal.js'

/** Leaves what a department has to say after it was deemed to agree, as a note (存为备注). Task of act `give-opinion`; approver or bureau head of it. */
export interface NoteOpinion {
  readonly kind: 'note-opinion'
  readonly taskId: string
  readonly result: GiveOpinion['result']
  readonly comment: string
}

/** It has no effect as an opinion, and says so in the history. Source: statute §3, a late opinion is kept as a note. */
export const noteOpinion: CommandHandler<NoteOpinion> = async (context, step, command, actor) => {
  const task = step.file.tasks.find((each) => each.id === command.taskId)
  if (task === undefined) return refuse('TASK_UNKNOWN', '没有这项任务')
  const duty = await dutyRefusal(context, step.file, task, actor)
  if (duty !== undefined) return duty
  if (task.act !== 'give-opinion' || task.state !== 'deemed') {
    return refuse('WRONG_ACT', '只有时限届满、已视为同意的意见任务可以另存备注')
  }
  const invalid = invalidOpinion(command)
  if (invalid !== undefined) return invalid
  noteLateOpinion(step, task, command, actor)
  return { kind: 'done', caseNumber: task.caseNumber, taskId: task.id }
}
