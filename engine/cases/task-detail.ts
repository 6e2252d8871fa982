import type { TaskRow } from '../store/rows/task-row.js'
import type { Act } from './act.js'
import type { Actor } from './actor.js'
import { caseDutyRefusal } from './case-duty-refusal.js'
import { loadCaseFile } from './case-file.js'
import type { CaseFile } from './case-file.js'
import { caseMaterials } from './case-materials.js'
import { caseSummary } from './case-summary.js'
import { clockPermissions } from './clock-permissions.js'
import { clockViewOf } from './clock-view-of.js'
import { dutyRefusal } from './duty.js'
import { formOf } from './form-of.js'
import type { HallCommand } from './hall-command.js'
import type { HallContext } from './hall-context.js'
import type { Json, JsonObject } from './json.js'
import { maySee } from './may-see.js'
import { endedRefusal } from './open-task.js'
import { taskSummary } from './task-summary.js'
import type { TaskDetail } from './task-view.js'

const commandsOf: Readonly<Record<Act, readonly HallCommand['kind'][]>> = {
  'accept-case': ['accept-case', 'ask-supplement', 'refer-case'],
  'supplement-case': ['supplement-case'],
  'give-opinion': ['give-opinion'],
  'decide-case': ['decide-case', 'refer-case'],
  'issue-certificate': ['issue-certificate'],
  'hold-meeting': ['call-meeting', 'close-meeting'],
}

/** Reads a task with its form and with what this person may do on it now. */
export async function taskDetail(
  context: HallContext,
  id: string,
  actor: Actor,
): Promise<TaskDetail | undefined> {
  const found = await context.store.tasks.byId(id)
  const file = found && (await loadCaseFile(context.store, context.catalogue, found.caseNumber))
  const task = file?.tasks.find((each) => each.id === id)
  if (file === undefined || task === undefined || !maySee(file.case, file.tasks, actor)) return undefined
  const at = context.now()
  const barred = (await caseDutyRefusal(context, file.case, actor)) !== undefined
  const clocks = file.clocks.map((clock) => ({
    ...clockViewOf(clock, { ...context, at, tasks: file.tasks }),
    ...clockPermissions(file, clock, { actor, at, barred }),
  }))
  const form = formOf(file, task) as Json | undefined
  return {
    ...taskSummary(
      task,
      file.case,
      clocks.find((clock) => clock.taskId === task.id),
    ),
    ...(form !== undefined && { form }),
    formData: formData(file, task),
    materials: caseMaterials(file.case, file.matter),
    permissions: await permissions(context, file, task, actor),
    case: caseSummary(file.case, clocks),
  }
}

async function permissions(
  context: HallContext,
  file: CaseFile,
  task: TaskRow,
  actor: Actor,
): Promise<TaskDetail['permissions']> {
  const duty = (await dutyRefusal(context, file, task, actor)) === undefined
  const may = endedRefusal(task) === undefined && duty
  const mine = task.assigneeId === actor.userId
  const acts = commandsOf[task.act].filter((kind) => {
    if (kind === 'ask-supplement') return file.case.supplementAskedAt === null
    return kind !== 'refer-case' || task.referred === 0
  })
  return {
    claim: may && task.assigneeId === null,
    unclaim: may && mine,
    acts: may && (mine || task.assigneeId === null) ? acts : [],
    note: duty && task.act === 'give-opinion' && task.state === 'deemed',
  }
}

function formData(file: CaseFile, task: TaskRow): JsonObject {
  const application = JSON.parse(file.case.application) as JsonObject
  if (task.completion === null) return application
  const [said] = Object.values(JSON.parse(task.completion) as Record<string, JsonObject>)
  return { ...application, ...said }
}
