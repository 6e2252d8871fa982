import type { Key } from '../../engine/gateway/job.js'
import { deployedProcess, started } from './deployed.js'
import { end, sampleProcess, sequence, serviceTask, start } from './sample-process.js'
import { unique, type World } from './world.js'

/** What is known of the one native user task of a new instance; the port itself does not tell its key, an observer does. */
export interface NativeTask {
  readonly userTaskKey: Key
  /** Type of the job that comes when the task is done. */
  readonly type: string
}

/** A world that tells what happened in an instance. */
export interface ObservedWorld extends World {
  userTasksOf(processInstanceKey: Key): Promise<readonly { readonly key: Key; readonly assignee: string }[]>
}

/** Whether native user tasks can be found in a world. */
function isObserved(world: World): world is ObservedWorld {
  return 'userTasksOf' in world
}

/** Starts an instance with a native user task. */
export async function nativeTask(
  world: World,
): Promise<NativeTask & { readonly assignee: () => Promise<string | undefined> }> {
  if (!isObserved(world)) throw new Error('Expected a world that tells of user tasks, but this one does not')
  const [id, type] = [unique('native'), unique('job')]
  const task = `<bpmn:userTask id="task"><bpmn:extensionElements><zeebe:userTask/></bpmn:extensionElements></bpmn:userTask>`
  await deployedProcess(world, id, sampleProcess(id, sequence(start, task, serviceTask('after', type), end)))
  const instance = await started(world, id)
  await world.idle()
  const [found] = await world.userTasksOf(instance)
  if (!found) throw new Error('Expected a user task, but there is none')
  return {
    userTaskKey: found.key,
    type,
    assignee: async () => (await world.userTasksOf(instance))[0]?.assignee,
  }
}
