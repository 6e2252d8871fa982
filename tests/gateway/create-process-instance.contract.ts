import { describe, expect, it } from 'vitest'
import { activatedJob, deployedProcess, oneTaskProcess } from './deployed.js'
import { end, flow, sampleProcess, sequence, serviceTask } from './sample-process.js'
import { accepted, rejected, unique, worldOf, type OpenWorld } from './world.js'

/** `createProcessInstance`, its effects and its refusals. */
export function createProcessInstanceContract(open: OpenWorld): void {
  describe('createProcessInstance', () => {
    const world = worldOf(open)

    it('starts the latest version when none is named, and gives it its variables', async () => {
      const process = await oneTaskProcess(world())
      const { bpmnProcessId, version, processDefinitionKey } = process

      const answer = await world().gateway.createProcessInstance({
        bpmnProcessId,
        variables: '{"案号":"A-1","n":12345678901234567890}',
      })

      const response = accepted(answer)
      expect(response).toEqual({
        bpmnProcessId,
        version,
        processDefinitionKey,
        processInstanceKey: expect.stringMatching(/^\d+$/) as string,
      })
      const job = await activatedJob(world(), process.type)
      expect(job.processInstanceKey).toBe(response.processInstanceKey)
      expect(JSON.parse(job.variables)).toMatchObject({ 案号: 'A-1' })
    })

    it('starts the version that is named', async () => {
      const id = unique('review')
      const xml = (type: string) =>
        sampleProcess(id, sequence('<bpmn:startEvent id="start"/>', serviceTask('task', type), end))
      const [first, second] = [unique('first'), unique('second')]
      const one = await deployedProcess(world(), id, xml(first))
      await deployedProcess(world(), id, xml(second))

      const byVersion = await world().gateway.createProcessInstance({ bpmnProcessId: id, version: 1 })
      const byLatest = await world().gateway.createProcessInstance({ bpmnProcessId: id, version: -1 })
      const byKey = await world().gateway.createProcessInstance({
        processDefinitionKey: one.processDefinitionKey,
      })

      expect([byVersion, byLatest, byKey].map((answer) => accepted(answer).version)).toEqual([1, 2, 1])
    })

    it('starts at the elements that are named instead of the start event', async () => {
      const id = unique('review')
      const [first, second] = [unique('first'), unique('second')]
      await deployedProcess(
        world(),
        id,
        sampleProcess(
          id,
          sequence(
            '<bpmn:startEvent id="start"/>',
            serviceTask('one', first),
            serviceTask('two', second),
            end,
          ),
        ),
      )

      accepted(
        await world().gateway.createProcessInstance({
          bpmnProcessId: id,
          startInstructions: [{ elementId: 'two' }],
        }),
      )

      expect((await activatedJob(world(), second)).elementId).toBe('two')
    })

    const unknown = [
      {
        request: { bpmnProcessId: 'nowhere' },
        says: `Expected to find process definition with process ID 'nowhere', but none found`,
      },
      {
        request: { bpmnProcessId: 'nowhere', version: 9 },
        says: `Expected to find process definition with process ID 'nowhere' and version '9', but none found`,
      },
      {
        request: { processDefinitionKey: '123' },
        says: `Expected to find process definition with key '123', but none found`,
      },
    ]
    it.each(unknown)('refuses $request: there is none', async ({ request, says }) => {
      const answer = await world().gateway.createProcessInstance(request)

      expect(rejected(answer)).toEqual({ kind: 'rejected', code: 'NOT_FOUND', message: says })
    })

    it('refuses a process that only a message starts', async () => {
      const id = unique('by-message')
      await deployedProcess(
        world(),
        id,
        sampleProcess(
          id,
          `<bpmn:startEvent id="start"><bpmn:messageEventDefinition messageRef="go"/></bpmn:startEvent>${end}${flow('f1', 'start', 'end')}`,
          `<bpmn:message id="go" name="${id}"/>`,
        ),
      )

      const answer = await world().gateway.createProcessInstance({ bpmnProcessId: id })

      expect(rejected(answer)).toMatchObject({
        code: 'FAILED_PRECONDITION',
        message: 'Expected to create instance of process with none start event, but there is no such event',
      })
    })

    it('refuses to start at an element that is not there', async () => {
      const { bpmnProcessId } = await oneTaskProcess(world())

      const answer = await world().gateway.createProcessInstance({
        bpmnProcessId,
        startInstructions: [{ elementId: 'zzz' }],
      })

      expect(rejected(answer)).toMatchObject({
        code: 'INVALID_ARGUMENT',
        message: `Expected to create instance of process with start instructions but no element found with id 'zzz'.`,
      })
    })

    const documents = [{ variables: '{"a":' }, { variables: '[1]' }, { variables: '1' }, { variables: '"a"' }]
    it.each(documents)('refuses the variables $variables, and nothing starts', async ({ variables }) => {
      const process = await oneTaskProcess(world())

      const answer = await world().gateway.createProcessInstance({
        bpmnProcessId: process.bpmnProcessId,
        variables,
      })

      expect(rejected(answer).code).toBe('INVALID_ARGUMENT')
      accepted(
        await world().gateway.createProcessInstance({
          bpmnProcessId: process.bpmnProcessId,
          variables: '{"sound":true}',
        }),
      )
      expect((await activatedJob(world(), process.type)).variables).toBe('{"sound":true}')
    })

    it.each(['', 'null', '{}'])('takes the variables "%s" for none', async (variables) => {
      const process = await oneTaskProcess(world())

      accepted(
        await world().gateway.createProcessInstance({ bpmnProcessId: process.bpmnProcessId, variables }),
      )

      expect((await activatedJob(world(), process.type)).variables).toBe('{}')
    })
  })
}
