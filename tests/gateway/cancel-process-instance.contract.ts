import { describe, expect, it } from 'vitest'
import { activated, activatedJob, oneTaskProcess, started } from './deployed.js'
import { accepted, rejected, worldOf, type OpenWorld } from './world.js'

/** `cancelProcessInstance`, its effects and its refusals. */
export function cancelProcessInstanceContract(open: OpenWorld): void {
  describe('cancelProcessInstance', () => {
    const world = worldOf(open)
    const says = (key: string) =>
      `Expected to cancel a process instance with key '${key}', but no such process was found`

    it('takes back the jobs of the instance', async () => {
      const { bpmnProcessId, type } = await oneTaskProcess(world())
      const processInstanceKey = await started(world(), bpmnProcessId)

      expect(accepted(await world().gateway.cancelProcessInstance({ processInstanceKey }))).toEqual({})

      expect(await activated(world(), type)).toEqual([])
    })

    it('takes back a job that a worker has', async () => {
      const { bpmnProcessId, type } = await oneTaskProcess(world())
      const processInstanceKey = await started(world(), bpmnProcessId)
      const job = await activatedJob(world(), type)

      accepted(await world().gateway.cancelProcessInstance({ processInstanceKey }))

      const answer = await world().gateway.completeJob({ jobKey: job.key })
      expect(rejected(answer).code).toBe('NOT_FOUND')
    })

    it('refuses an instance that is canceled, completed or was never there, and what is no instance', async () => {
      const { bpmnProcessId, type } = await oneTaskProcess(world())
      const canceled = await started(world(), bpmnProcessId)
      accepted(await world().gateway.cancelProcessInstance({ processInstanceKey: canceled }))
      const completed = await started(world(), bpmnProcessId)
      accepted(await world().gateway.completeJob({ jobKey: (await activatedJob(world(), type)).key }))
      await started(world(), bpmnProcessId)
      const { elementInstanceKey } = await activatedJob(world(), type)

      for (const processInstanceKey of [canceled, completed, '4711', elementInstanceKey]) {
        const answer = await world().gateway.cancelProcessInstance({ processInstanceKey })
        expect(rejected(answer)).toEqual({
          kind: 'rejected',
          code: 'NOT_FOUND',
          message: says(processInstanceKey),
        })
      }
    })
  })
}
