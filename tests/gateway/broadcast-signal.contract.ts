import { describe, expect, it } from 'vitest'
import { activated, deployedProcess } from './deployed.js'
import { end, sampleProcess, sequence, serviceTask } from './sample-process.js'
import { accepted, rejected, unique, worldOf, type OpenWorld } from './world.js'

/** A process that a signal starts. */
function startedBySignal(id: string, signal: string, type: string): string {
  const begin = `<bpmn:startEvent id="start"><bpmn:signalEventDefinition signalRef="signal"/></bpmn:startEvent>`
  const inside = sequence(begin, serviceTask('task', type), end)
  return sampleProcess(id, inside, `<bpmn:signal id="signal" name="${signal}"/>`)
}

/** `broadcastSignal`, its effects and its refusals. */
export function broadcastSignalContract(open: OpenWorld): void {
  describe('broadcastSignal', () => {
    const world = worldOf(open)

    it('starts an instance of every process that waits for it, with its variables', async () => {
      const [signal, type] = [unique('signal'), unique('job')]
      for (const id of [unique('one'), unique('other')])
        await deployedProcess(world(), id, startedBySignal(id, signal, type))

      const answer = await world().gateway.broadcastSignal({ signalName: signal, variables: '{"level":3}' })

      expect(accepted(answer).key).toMatch(/^\d+$/)
      const jobs = await activated(world(), type)
      expect(jobs.map(({ variables }) => variables)).toEqual(['{"level":3}', '{"level":3}'])
    })

    it('is lost where nobody waits for it', async () => {
      const [signal, type, id] = [unique('signal'), unique('job'), unique('late')]
      accepted(await world().gateway.broadcastSignal({ signalName: signal }))

      await deployedProcess(world(), id, startedBySignal(id, signal, type))

      expect(await activated(world(), type)).toEqual([])
    })

    it('refuses variables that are no object', async () => {
      const answer = await world().gateway.broadcastSignal({ signalName: unique('signal'), variables: '[1]' })

      expect(rejected(answer).code).toBe('INVALID_ARGUMENT')
    })
  })
}
