import { MessagePlugin } from 'tdesign-vue-next'
import { toProblem } from '../api/problem.js'
import { claimTask } from '../api/acts.js'
import type { TaskSummary } from '../api/tasks.js'

/** Claims a task and says how it went; true when it is now mine. */
export async function claimAndTell(task: Pick<TaskSummary, 'id' | 'name'>): Promise<boolean> {
  try {
    await claimTask(task.id)
    void MessagePlugin.success(`已认领：${task.name}`)
    return true
  } catch (thrown) {
    const problem = toProblem(thrown)
    void MessagePlugin.warning({
      content: `没有认领成功：${problem.detail ?? problem.title}`,
      duration: 6000,
    })
    return false
  }
}
