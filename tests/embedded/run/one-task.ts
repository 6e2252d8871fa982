import type { ActivatedJob, Key } from '../../../engine/gateway/job.js'
import { accepted } from '../../gateway/world.js'
import { end, sampleProcess, sequence, serviceTask, start } from '../../gateway/sample-process.js'
import type { OpenedEngine } from './opened-engine.js'

/** Deploys the process `one-task`, whose one job is of type `work`. */
export async function deployOneTask(engine: OpenedEngine): Promise<void> {
  const content = sampleProcess('one-task', sequence(start, serviceTask('task', 'work'), end))
  accepted(await engine.deployResource({ resources: [{ name: 'one-task.bpmn', content }] }))
}

/** Starts an instance of it. */
export async function startOneTask(engine: OpenedEngine, variables: object = {}): Promise<Key> {
  const request = { bpmnProcessId: 'one-task', variables: JSON.stringify(variables) }
  return accepted(await engine.createProcessInstance(request)).processInstanceKey
}

/** The jobs of a type that can be had now. */
export async function jobsNow(
  engine: OpenedEngine,
  type = 'work',
  timeout = 60_000,
): Promise<readonly ActivatedJob[]> {
  const wish = { type, worker: 'tests', timeout, maxJobsToActivate: 1000, requestTimeout: -1 }
  return accepted(await engine.activateJobs(wish)).jobs
}
