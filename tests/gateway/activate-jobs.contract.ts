import { describe, expect, it } from 'vitest'
import { activated, activatedJob, oneTaskProcess, started } from './deployed.js'
import { accepted, rejected, unique, worldOf, type Lack, type OpenWorld } from './world.js'

/** `activateJobs`, its effects and its refusals. */
export function activateJobsContract(open: OpenWorld, lacks: readonly Lack[] = []): void {
  describe('activateJobs', () => {
    const world = worldOf(open)
    const wish = { worker: 'tests', timeout: 60_000, maxJobsToActivate: 10, requestTimeout: -1 }

    it('tells all there is to tell of a job', async () => {
      const headers =
        '<zeebe:taskHeaders><zeebe:header key="timeLimit" value="5 workingDay"/></zeebe:taskHeaders>'
      const { bpmnProcessId, type, version, processDefinitionKey } = await oneTaskProcess(world(), headers)
      const processInstanceKey = await started(world(), bpmnProcessId, { 案号: 'A-1' })

      const job = await activatedJob(world(), type)

      expect(job).toMatchObject({
        type,
        processInstanceKey,
        bpmnProcessId,
        processDefinitionVersion: version,
        processDefinitionKey,
        elementId: 'task',
        customHeaders: '{"timeLimit":"5 workingDay"}',
        worker: 'tests',
        retries: 3,
        variables: '{"案号":"A-1"}',
      })
      expect(job.key).toMatch(/^\d+$/)
      expect(job.elementInstanceKey).toMatch(/^\d+$/)
      expect(job.deadline).toBeGreaterThan(0)
    })

    it('hands out all jobs, no more at once than asked for, and none twice', async () => {
      const { bpmnProcessId, type } = await oneTaskProcess(world())
      for (const n of [1, 2, 3, 4, 5]) await started(world(), bpmnProcessId, { n })

      const first = await activated(world(), type, 2)
      const rest = await activated(world(), type, 10)

      const numbers = [...first, ...rest].map(({ variables }) => (JSON.parse(variables) as { n: number }).n)
      expect(first).toHaveLength(2)
      expect(numbers.sort()).toEqual([1, 2, 3, 4, 5])
    })

    it('sends only the variables that are asked for', async () => {
      const { bpmnProcessId, type } = await oneTaskProcess(world())
      await started(world(), bpmnProcessId, { a: 1, b: 2 })
      await world().idle()

      const answer = await world().gateway.activateJobs({ ...wish, type, fetchVariable: ['b', 'z'] })

      expect(accepted(answer).jobs.map(({ variables }) => variables)).toEqual(['{"b":2}'])
    })

    it('answers an empty list where there is nothing and waiting is not wanted', async () => {
      const answer = await world().gateway.activateJobs({ ...wish, type: unique('nothing') })

      expect(accepted(answer).jobs).toEqual([])
    })

    it.skipIf(lacks.includes('waiting for jobs'))('waits for the first job', async () => {
      const { bpmnProcessId, type } = await oneTaskProcess(world())
      const asked = world().gateway.activateJobs({ ...wish, type, requestTimeout: 30_000 })
      await world().idle()

      const processInstanceKey = await started(world(), bpmnProcessId)

      expect(accepted(await asked).jobs).toMatchObject([{ processInstanceKey }])
    })

    it('gives up waiting when the time is out', async () => {
      const { bpmnProcessId, type } = await oneTaskProcess(world())
      const asked = world().gateway.activateJobs({ ...wish, type, requestTimeout: 500 })
      await world().idle()
      await world().advance(500)

      expect(accepted(await asked).jobs).toEqual([])
      await started(world(), bpmnProcessId)
      expect(await activated(world(), type)).toHaveLength(1)
    })

    it('offers a job again when its worker let the time run out', async () => {
      const { bpmnProcessId, type } = await oneTaskProcess(world())
      await started(world(), bpmnProcessId)
      const [first] = await activated(world(), type)
      expect(await activated(world(), type)).toEqual([])

      await world().advance(60_001)

      const [second] = await activated(world(), type)
      expect(second?.key).toBe(first?.key)
      expect(second?.retries).toBe(first?.retries)
    })

    const refusals = [
      {
        change: { type: '' },
        says: 'Expected to activate job batch with type to be present, but it was blank',
      },
      {
        change: { maxJobsToActivate: 0 },
        says: `Expected to activate job batch with max jobs to activate to be greater than zero, but it was '0'`,
      },
      {
        change: { timeout: 0 },
        says: `Expected to activate job batch with timeout to be greater than zero, but it was '0'`,
      },
    ]
    it.each(refusals)('refuses $change', async ({ change, says }) => {
      const answer = await world().gateway.activateJobs({ ...wish, type: 'any', ...change })

      expect(rejected(answer)).toEqual({ kind: 'rejected', code: 'INVALID_ARGUMENT', message: says })
    })
  })
}
