import { toProblem } from '../api/problem.js'
import { claimTask } from '../api/acts.js'
import { tell, tellRefusal } from '../live/telling.js'
import type { TaskSummary } from '../api/tasks.js'

/** Claims a task and says how it went; true when it is now mine. */
export async function claimAndTell(task: Pick<TaskSummary, 'id' | 'name'>): Promise<boolean> {
  try {
    await claimTask(task.id)
    tell(`已认领：${task.name}`)
    return true
  } catch (thrown) {
    const problem = toProblem(thrown)
    tellRefusal(`没有认领成功：${problem.detail ?? problem.title}`)
    return false
  }
}
