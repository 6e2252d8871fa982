import type { DeploymentMetadata, ProcessMetadata, Resource } from '../../engine/gateway/deployment.js'
import type { ActivatedJob, Key } from '../../engine/gateway/job.js'
import { end, sampleProcess, sequence, serviceTask, start } from './sample-process.js'
import { accepted, unique, type World } from './world.js'

/** Deploys files and answers what they brought. */
export async function deployed(
  world: World,
  ...resources: Resource[]
): Promise<readonly DeploymentMetadata[]> {
  return accepted(await world.gateway.deployResource({ resources })).deployments
}

/** Deploys one process and answers its metadata. */
export async function deployedProcess(world: World, id: string, content: string): Promise<ProcessMetadata> {
  const [process] = await deployed(world, { name: `${id}.bpmn`, content })
  if (process?.kind !== 'process') throw new Error('Expected a process to be deployed')
  return process
}

/** A process of one service task, deployed under names of its own. */
export async function oneTaskProcess(
  world: World,
  extension = '',
): Promise<ProcessMetadata & { readonly type: string }> {
  const id = unique('one-task')
  const type = unique('job')
  const xml = sampleProcess(id, sequence(start, serviceTask('task', type, extension), end))
  return { ...(await deployedProcess(world, id, xml)), type }
}

/** Starts an instance and answers its key. */
export async function started(world: World, bpmnProcessId: string, variables: object = {}): Promise<Key> {
  const answer = await world.gateway.createProcessInstance({
    bpmnProcessId,
    variables: JSON.stringify(variables),
  })
  return accepted(answer).processInstanceKey
}

/** All jobs of a type that can be had now. */
export async function activated(world: World, type: string, most = 100): Promise<readonly ActivatedJob[]> {
  await world.idle()
  const answer = await world.gateway.activateJobs({
    type,
    worker: 'tests',
    timeout: 60_000,
    maxJobsToActivate: most,
    requestTimeout: -1,
  })
  return accepted(answer).jobs
}

/** The one job of a type that can be had now. */
export async function activatedJob(world: World, type: string): Promise<ActivatedJob> {
  const [job, ...others] = await activated(world, type)
  if (!job || others.length > 0)
    throw new Error(`Expected one job of type ${type}, but got ${job ? others.length + 1 : 0}`)
  return job
}
