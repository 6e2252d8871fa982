import type { ProcessMetadata } from '../../gateway/deployment.js'
import type { Resource } from '../../gateway/deployment.js'
import { fromAnswer, notFound, type StepOutcome } from '../step-outcome.js'
import { observed, type Story } from '../story.js'
import type { StepRunner } from './step-runner.js'

async function readAll(story: Story, paths: readonly string[]): Promise<readonly Resource[] | StepOutcome> {
  const resources: Resource[] = []
  for (const path of paths) {
    const resource = await story.resourceAt(path)
    if (!resource) {
      return { kind: 'impossible', message: `Expected the resource '${path}', but there is no such file` }
    }
    resources.push(resource)
  }
  return resources
}

/**
 * `{"migrate": {"resources": […], "mapping": {"old": "new"}}}`: deploys the files and lets the story's instance go on in the process of
 * the same id, or in the first one that they bring.
 */
export const migrate: StepRunner<'migrate'> = async (
  { migrate: { resources: paths, mapping = {} } },
  story,
) => {
  const { gateway } = story.world
  const instance = await observed(story)
  if (!instance) return notFound('Expected a process instance to migrate, but there is none')
  const resources = await readAll(story, paths)
  if ('kind' in resources) return resources
  const deployed = await gateway.deployResource({ resources })
  if (deployed.kind === 'rejected') return fromAnswer(deployed)
  const processes = deployed.response.deployments.filter(
    (one): one is ProcessMetadata => one.kind === 'process',
  )
  const target = processes.find((one) => one.bpmnProcessId === instance.bpmnProcessId) ?? processes[0]
  if (!target) return notFound('Expected a process among the resources to migrate to, but there is none')
  return fromAnswer(
    await gateway.migrateProcessInstance({
      processInstanceKey: instance.processInstanceKey,
      migrationPlan: {
        targetProcessDefinitionKey: target.processDefinitionKey,
        mappingInstructions: Object.entries(mapping).map(([sourceElementId, targetElementId]) => ({
          sourceElementId,
          targetElementId,
        })),
      },
    }),
  )
}
