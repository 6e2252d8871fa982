import { describe, expect, it } from 'vitest'
import { activated, activatedJob, deployedProcess, oneTaskProcess, started } from './deployed.js'
import { end, sampleProcess, sequence, serviceTask, start } from './sample-process.js'
import { accepted, rejected, unique, worldOf, type OpenWorld, type World } from './world.js'

async function newProcess(world: World) {
  const [id, type] = [unique('new'), unique('job')]
  const inside = sequence(start, serviceTask('review', unique('unused')), serviceTask('sign', type), end)
  return { ...(await deployedProcess(world, id, sampleProcess(id, inside))), type }
}

/** `migrateProcessInstance`, its effects and its refusals. */
export function migrateProcessInstanceContract(open: OpenWorld): void {
  describe('migrateProcessInstance', () => {
    const world = worldOf(open)

    it('lets an instance go on in another process; its job stays and belongs to the mapped element', async () => {
      const { bpmnProcessId, type } = await oneTaskProcess(world())
      const target = await newProcess(world())
      const processInstanceKey = await started(world(), bpmnProcessId)

      const answer = await world().gateway.migrateProcessInstance({
        processInstanceKey,
        migrationPlan: {
          targetProcessDefinitionKey: target.processDefinitionKey,
          mappingInstructions: [{ sourceElementId: 'task', targetElementId: 'review' }],
        },
      })

      expect(accepted(answer)).toEqual({})
      const job = await activatedJob(world(), type)
      expect(job).toMatchObject({
        elementId: 'review',
        bpmnProcessId: target.bpmnProcessId,
        processDefinitionKey: target.processDefinitionKey,
      })
      accepted(await world().gateway.completeJob({ jobKey: job.key }))
      expect(await activated(world(), target.type)).toHaveLength(1)
    })

    it('refuses a plan that says nothing of an active element', async () => {
      const { bpmnProcessId } = await oneTaskProcess(world())
      const { processDefinitionKey } = await newProcess(world())
      const processInstanceKey = await started(world(), bpmnProcessId)

      const answer = await world().gateway.migrateProcessInstance({
        processInstanceKey,
        migrationPlan: { targetProcessDefinitionKey: processDefinitionKey, mappingInstructions: [] },
      })

      expect(rejected(answer)).toEqual({
        kind: 'rejected',
        code: 'FAILED_PRECONDITION',
        message: `Expected to migrate process instance '${processInstanceKey}' but no mapping instruction defined for active element with id 'task'. Elements cannot be migrated without a mapping.`,
      })
    })

    it('refuses an instance or a process that is not there', async () => {
      const { bpmnProcessId, processDefinitionKey } = await oneTaskProcess(world())
      const processInstanceKey = await started(world(), bpmnProcessId)
      const migrate = (instance: string, targetProcessDefinitionKey: string) =>
        world().gateway.migrateProcessInstance({
          processInstanceKey: instance,
          migrationPlan: { targetProcessDefinitionKey, mappingInstructions: [] },
        })

      expect(rejected(await migrate('4711', processDefinitionKey))).toEqual({
        kind: 'rejected',
        code: 'NOT_FOUND',
        message: `Expected to migrate process instance but no process instance found with key '4711'`,
      })
      expect(rejected(await migrate(processInstanceKey, '4711'))).toEqual({
        kind: 'rejected',
        code: 'NOT_FOUND',
        message: `Expected to migrate process instance to process definition but no process definition found with key '4711'`,
      })
    })
  })
}
