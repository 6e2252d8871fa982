import { describe, expect, it } from 'vitest'
import { activatedJob, deployedProcess, oneTaskProcess } from './deployed.js'
import { end, flow, sampleProcess, start } from './sample-process.js'
import { accepted, rejected, unique, worldOf, type OpenWorld } from './world.js'

/** `createProcessInstanceWithResult`, its effects and its refusals. */
export function createProcessInstanceWithResultContract(open: OpenWorld): void {
  describe('createProcessInstanceWithResult', () => {
    const world = worldOf(open)

    async function straight(): Promise<string> {
      const id = unique('straight')
      await deployedProcess(world(), id, sampleProcess(id, `${start}${end}${flow('f1', 'start', 'end')}`))
      return id
    }

    it('answers the variables of the instance when it has completed', async () => {
      const bpmnProcessId = await straight()

      const answer = await world().gateway.createProcessInstanceWithResult({
        bpmnProcessId,
        variables: '{"a":1,"b":{"c":null}}',
        requestTimeout: 10_000,
      })

      const response = accepted(answer)
      expect(response).toMatchObject({ bpmnProcessId, version: 1 })
      expect(response.processInstanceKey).toMatch(/^\d+$/)
      expect(JSON.parse(response.variables)).toEqual({ a: 1, b: { c: null } })
    })

    it('answers only the variables that are asked for', async () => {
      const bpmnProcessId = await straight()

      const answer = await world().gateway.createProcessInstanceWithResult({
        bpmnProcessId,
        variables: '{"a":1,"b":2}',
        fetchVariables: ['b', 'z'],
        requestTimeout: 10_000,
      })

      expect(JSON.parse(accepted(answer).variables)).toEqual({ b: 2 })
    })

    it('waits until the last job is done', async () => {
      const { bpmnProcessId, type } = await oneTaskProcess(world())
      const asked = world().gateway.createProcessInstanceWithResult({ bpmnProcessId, requestTimeout: 30_000 })

      const job = await activatedJob(world(), type)
      accepted(await world().gateway.completeJob({ jobKey: job.key, variables: '{"result":"准予"}' }))

      const response = accepted(await asked)
      expect(response.processInstanceKey).toBe(job.processInstanceKey)
      expect(JSON.parse(response.variables)).toEqual({ result: '准予' })
    })

    it('refuses an unknown process at once', async () => {
      const answer = await world().gateway.createProcessInstanceWithResult({
        bpmnProcessId: 'nowhere',
        requestTimeout: 10_000,
      })

      expect(rejected(answer)).toEqual({
        kind: 'rejected',
        code: 'NOT_FOUND',
        message: `Expected to find process definition with process ID 'nowhere', but none found`,
      })
    })

    it('gives up waiting when the time is out, and the instance goes on', async () => {
      const { bpmnProcessId, type } = await oneTaskProcess(world())
      const asked = world().gateway.createProcessInstanceWithResult({ bpmnProcessId, requestTimeout: 500 })
      await world().idle()
      await world().advance(500)

      expect(rejected(await asked).code).toBe('DEADLINE_EXCEEDED')
      const job = await activatedJob(world(), type)
      accepted(await world().gateway.completeJob({ jobKey: job.key }))
    })
  })
}
