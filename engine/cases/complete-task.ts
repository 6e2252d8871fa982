import type { TaskRow } from '../store/rows/task-row.js'
import type { Actor } from './actor.js'
import type { CaseStep } from './case-step.js'
import { endTaskClock } from './end-clock.js'
import type { JsonObject } from './json.js'

/** Ends a task by a person: its clock ends unless what it measures `goesOn`, and the process gets the variables. */
export function completeTask(
  step: CaseStep,
  task: TaskRow,
  actor: Actor,
  variables: JsonObject,
  clock: 'ends' | 'goesOn' = 'ends',
): void {
  step.change({
    kind: 'update',
    table: 'tasks',
    key: { id: task.id },
    patch: {
      state: 'completed',
      assigneeId: actor.userId,
      assigneeName: actor.name,
      endedAt: step.now,
      endedBy: actor.userId,
      completion: JSON.stringify(variables),
    },
  })
  if (clock === 'ends') endTaskClock(step, task.id)
  step.send({ kind: 'complete-job', jobKey: task.id, variables })
  step.tell({ kind: 'task', taskId: task.id })
}
