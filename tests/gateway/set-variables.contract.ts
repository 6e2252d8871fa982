import { describe, expect, it } from 'vitest'
import { activated, activatedJob, oneTaskProcess, started } from './deployed.js'
import { accepted, rejected, worldOf, type OpenWorld } from './world.js'

/** `setVariables`, its effects and its refusals. */
export function setVariablesContract(open: OpenWorld): void {
  describe('setVariables', () => {
    const world = worldOf(open)

    /** An instance with `a` = 1, whose job was failed once, so that it is offered again with the variables of then. */
    async function instance() {
      const { bpmnProcessId, type } = await oneTaskProcess(world())
      const processInstanceKey = await started(world(), bpmnProcessId, { a: 1 })
      const job = await activatedJob(world(), type)
      accepted(await world().gateway.failJob({ jobKey: job.key, retries: 1 }))
      return {
        processInstanceKey,
        elementInstanceKey: job.elementInstanceKey,
        variables: async () => JSON.parse((await activatedJob(world(), type)).variables) as unknown,
      }
    }

    it('of the instance are seen by its jobs', async () => {
      const { processInstanceKey, variables } = await instance()

      const answer = await world().gateway.setVariables({
        elementInstanceKey: processInstanceKey,
        variables: '{"a":2,"b":[1]}',
      })

      expect(accepted(answer).key).toMatch(/^\d+$/)
      expect(await variables()).toEqual({ a: 2, b: [1] })
    })

    it('at an element change the variable where it stands, and are new at the instance', async () => {
      const { processInstanceKey, elementInstanceKey, variables } = await instance()
      accepted(await world().gateway.setVariables({ elementInstanceKey, variables: '{"a":2,"b":2}' }))
      accepted(
        await world().gateway.setVariables({ elementInstanceKey: processInstanceKey, variables: '{"a":3}' }),
      )

      expect(await variables()).toEqual({ a: 3, b: 2 })
    })

    it('kept local hide those of the instance', async () => {
      const { processInstanceKey, elementInstanceKey, variables } = await instance()
      accepted(await world().gateway.setVariables({ elementInstanceKey, variables: '{"a":2}', local: true }))
      accepted(
        await world().gateway.setVariables({ elementInstanceKey: processInstanceKey, variables: '{"a":3}' }),
      )

      expect(await variables()).toEqual({ a: 2 })
    })

    it('refuses an element that is not there', async () => {
      const answer = await world().gateway.setVariables({ elementInstanceKey: '4711', variables: '{"a":1}' })

      expect(rejected(answer)).toEqual({
        kind: 'rejected',
        code: 'NOT_FOUND',
        message: `Expected to update variables for element with key '4711', but no such element was found`,
      })
    })

    it.each(['{"a":', '[1]', '"a"'])('refuses the document %s, and nothing changes', async (document) => {
      const { processInstanceKey, variables } = await instance()

      const answer = await world().gateway.setVariables({
        elementInstanceKey: processInstanceKey,
        variables: document,
      })

      expect(rejected(answer).code).toBe('INVALID_ARGUMENT')
      expect(await variables()).toEqual({ a: 1 })
    })

    it('refuses an instance that has ended', async () => {
      const { bpmnProcessId, type } = await oneTaskProcess(world())
      const elementInstanceKey = await started(world(), bpmnProcessId)
      for (const { key } of await activated(world(), type))
        accepted(await world().gateway.completeJob({ jobKey: key }))

      const answer = await world().gateway.setVariables({ elementInstanceKey, variables: '{}' })

      expect(rejected(answer).code).toBe('NOT_FOUND')
    })
  })
}
