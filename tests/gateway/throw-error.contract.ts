import { describe, expect, it } from 'vitest'
import { activated, activatedJob, deployedProcess, oneTaskProcess, started } from './deployed.js'
import { end, flow, sampleProcess, sequence, serviceTask, start } from './sample-process.js'
import { accepted, rejected, unique, worldOf, type OpenWorld } from './world.js'

/** `throwError`, its effects and its refusals. */
export function throwErrorContract(open: OpenWorld): void {
  describe('throwError', () => {
    const world = worldOf(open)

    it('leads to the boundary event of its code', async () => {
      const id = unique('guarded')
      const [work, repair] = [unique('work'), unique('repair')]
      const inside = `${start}${serviceTask('task', work)}${serviceTask('mend', repair)}${end}
        <bpmn:boundaryEvent id="caught" attachedToRef="task"><bpmn:extensionElements><zeebe:ioMapping>
        <zeebe:output source="=b" target="found"/></zeebe:ioMapping></bpmn:extensionElements>
        <bpmn:errorEventDefinition errorRef="error"/></bpmn:boundaryEvent>
        ${flow('f1', 'start', 'task')}${flow('f2', 'task', 'end')}${flow('f3', 'caught', 'mend')}${flow('f4', 'mend', 'end')}`
      await deployedProcess(
        world(),
        id,
        sampleProcess(id, inside, '<bpmn:error id="error" errorCode="MISSING" name="missing"/>'),
      )
      await started(world(), id, { a: 1 })
      const job = await activatedJob(world(), work)

      const answer = await world().gateway.throwError({
        jobKey: job.key,
        errorCode: 'MISSING',
        errorMessage: '缺少材料',
        variables: '{"b":2}',
      })

      expect(accepted(answer)).toEqual({})
      const next = await activatedJob(world(), repair)
      expect(next.elementId).toBe('mend')
      expect(JSON.parse(next.variables)).toEqual({ a: 1, found: 2 })
      expect(rejected(await world().gateway.completeJob({ jobKey: job.key })).code).toBe('NOT_FOUND')
    })

    it('that nobody catches keeps the job from workers', async () => {
      const { bpmnProcessId, type } = await oneTaskProcess(world())
      await started(world(), bpmnProcessId)
      const { key: jobKey } = await activatedJob(world(), type)

      accepted(await world().gateway.throwError({ jobKey, errorCode: 'ANY' }))

      expect(await activated(world(), type)).toEqual([])
      const commands = {
        'complete job with key': world().gateway.completeJob({ jobKey }),
        'fail job with key': world().gateway.failJob({ jobKey, retries: 1 }),
        'throw an error for job with key': world().gateway.throwError({ jobKey, errorCode: 'ANY' }),
      }
      for (const [what, command] of Object.entries(commands)) {
        expect(rejected(await command)).toEqual({
          kind: 'rejected',
          code: 'FAILED_PRECONDITION',
          message: `Expected to ${what} '${jobKey}', but it is in state 'ERROR_THROWN'`,
        })
      }
    })

    it('refuses a job that is not there', async () => {
      const answer = await world().gateway.throwError({ jobKey: '4711', errorCode: 'ANY' })

      expect(rejected(answer)).toEqual({
        kind: 'rejected',
        code: 'NOT_FOUND',
        message: `Expected to throw an error for job with key '4711', but no such job was found`,
      })
    })

    it('reaches the end of a sub-process that names the code', async () => {
      const id = unique('inner')
      const [work, repair] = [unique('work'), unique('repair')]
      const inner = sequence(start, serviceTask('task', work), '<bpmn:endEvent id="inner_end"/>')
      const inside = `<bpmn:startEvent id="outer"/><bpmn:subProcess id="sub">${inner}</bpmn:subProcess>
        <bpmn:boundaryEvent id="caught" attachedToRef="sub"><bpmn:errorEventDefinition errorRef="error"/></bpmn:boundaryEvent>
        ${serviceTask('mend', repair)}${end}${flow('o1', 'outer', 'sub')}${flow('o2', 'sub', 'end')}${flow('o3', 'caught', 'mend')}${flow('o4', 'mend', 'end')}`
      await deployedProcess(
        world(),
        id,
        sampleProcess(id, inside, '<bpmn:error id="error" errorCode="MISSING"/>'),
      )
      await started(world(), id)

      const { key } = await activatedJob(world(), work)
      accepted(await world().gateway.throwError({ jobKey: key, errorCode: 'MISSING' }))

      expect((await activatedJob(world(), repair)).elementId).toBe('mend')
    })
  })
}
