import { describe, expect, it } from 'vitest'
import type { ObservedInstance } from '../../../engine/gateway/observation.js'
import { end, flow, sampleProcess, sequence, serviceTask, start } from '../../gateway/sample-process.js'
import { accepted } from '../../gateway/world.js'
import { deployOneTask, jobsNow, startOneTask } from './one-task.js'
import { openedEngine, type OpenedEngine } from './opened-engine.js'

async function observed(engine: OpenedEngine, key: string): Promise<ObservedInstance> {
  const instance = await engine.observe.instance(key)
  if (!instance) throw new Error(`Expected the instance ${key} to be known`)
  return instance
}

const choice = `${start}<bpmn:exclusiveGateway id="choice"/>${end}${flow('f1', 'start', 'choice')}${flow('f2', 'choice', 'end', '=n &gt; 0')}`

describe('observing a process instance', () => {
  it('tells its elements, its way, its variables and its job', async () => {
    const engine = await openedEngine()
    await deployOneTask(engine)
    const key = await startOneTask(engine, { 案号: 'A-1' })

    const before = await observed(engine, key)
    expect(before).toMatchObject({
      processInstanceKey: key,
      bpmnProcessId: 'one-task',
      version: 1,
      state: 'active',
    })
    expect(before.elements.map(({ elementId, state }) => `${elementId} ${state}`)).toEqual([
      'one-task active',
      'start completed',
      'task active',
    ])
    expect(before.completedInOrder).toEqual(['start'])
    expect(before.taken).toEqual(['f1'])
    expect(before.variables).toEqual({ [key]: { 案号: '"A-1"' } })
    expect(before.jobs).toMatchObject([
      {
        type: 'work',
        elementId: 'task',
        state: 'activatable',
        retries: 3,
        customHeaders: '{}',
        variables: '{"案号":"A-1"}',
      },
    ])

    const [job] = await jobsNow(engine)
    accepted(await engine.completeJob({ jobKey: job?.key ?? '', variables: '{"result":"准予"}' }))

    const after = await observed(engine, key)
    expect(after.state).toBe('completed')
    expect(after.completedInOrder).toEqual(['start', 'task', 'end', 'one-task'])
    expect(after.taken).toEqual(['f1', 'f2'])
    expect(after.variables[key]).toEqual({ 案号: '"A-1"', result: '"准予"' })
    expect(after.jobs.map(({ state }) => state)).toEqual(['completed'])
  })

  it('tells each state of a job', async () => {
    const engine = await openedEngine()
    await deployOneTask(engine)
    const key = await startOneTask(engine)
    const state = async () =>
      (await observed(engine, key)).jobs.map((job) => `${job.state} ${job.retries}`).join()
    const jobKey = async () => (await jobsNow(engine))[0]?.key ?? ''

    expect(await state()).toBe('activatable 3')
    const first = await jobKey()
    expect(await state()).toBe('activated 3')
    await engine.advance(60_001)
    expect(await state()).toBe('activatable 3')
    await engine.failJob({ jobKey: await jobKey(), retries: 2, retryBackOff: 1000 })
    expect(await state()).toBe('failed 2')
    await engine.advance(1000)
    expect(await state()).toBe('activatable 2')
    expect(await jobKey()).toBe(first)
    await engine.failJob({ jobKey: first, retries: 0, errorMessage: '接口无响应' })
    expect(await state()).toBe('failed 0')

    const [incident] = (await observed(engine, key)).incidents
    expect(incident).toMatchObject({
      errorType: 'JOB_NO_RETRIES',
      errorMessage: '接口无响应',
      elementId: 'task',
      jobKey: first,
    })
    await engine.updateJobRetries({ jobKey: first, retries: 1 })
    expect(await state()).toBe('failed 1')
    accepted(await engine.resolveIncident({ incidentKey: incident?.key ?? '' }))
    expect(await state()).toBe('activatable 1')
    expect((await observed(engine, key)).incidents).toEqual([])
    await engine.throwError({ jobKey: await jobKey(), errorCode: 'ANY' })
    expect(await state()).toBe('errorThrown 1')
    accepted(await engine.cancelProcessInstance({ processInstanceKey: key }))
    expect(await state()).toBe('canceled 1')
    expect((await observed(engine, key)).state).toBe('terminated')
  })

  it('tells an incident, which a person resolves', async () => {
    const engine = await openedEngine()
    const content = sampleProcess('choosing', choice)
    accepted(await engine.deployResource({ resources: [{ name: 'choosing.bpmn', content }] }))
    const created = await engine.createProcessInstance({ bpmnProcessId: 'choosing', variables: '{"n":0}' })
    const key = accepted(created).processInstanceKey

    const stuck = await observed(engine, key)
    expect(stuck.incidents).toMatchObject([
      { errorType: 'CONDITION_ERROR', elementId: 'choice', jobKey: '-1' },
    ])
    accepted(await engine.setVariables({ elementInstanceKey: key, variables: '{"n":1}' }))
    accepted(await engine.resolveIncident({ incidentKey: stuck.incidents[0]?.key ?? '' }))

    expect(await observed(engine, key)).toMatchObject({
      state: 'completed',
      incidents: [],
      taken: ['f1', 'f2'],
    })
  })

  it('tells what the instances did that it called', async () => {
    const engine = await openedEngine()
    await deployOneTask(engine)
    const call = `<bpmn:callActivity id="call"><bpmn:extensionElements>
      <zeebe:calledElement processId="one-task"/></bpmn:extensionElements></bpmn:callActivity>`
    const content = sampleProcess('caller', sequence(start, call, end))
    accepted(await engine.deployResource({ resources: [{ name: 'caller.bpmn', content }] }))
    const created = await engine.createProcessInstance({ bpmnProcessId: 'caller', variables: '{"n":1}' })
    const key = accepted(created).processInstanceKey
    await engine.idle()

    const instance = await observed(engine, key)

    expect(instance).toMatchObject({ bpmnProcessId: 'caller', state: 'active' })
    expect(instance.elements.map(({ elementId }) => elementId)).toEqual([
      'caller',
      'start',
      'call',
      'one-task',
      'start',
      'task',
    ])
    expect(instance.jobs).toMatchObject([{ elementId: 'task', variables: '{"n":1}' }])
    expect(await engine.observe.instancesOf('caller')).toEqual([key])
    const [called] = await engine.observe.instancesOf('one-task')
    expect(instance.elements.find(({ elementId }) => elementId === 'one-task')?.key).toBe(called)
  })

  it('tells a long list whose items came one by one', async () => {
    const engine = await openedEngine()
    const script = `<bpmn:scriptTask id="double"><bpmn:extensionElements>
      <zeebe:script expression="=item * 2" resultVariable="twice"/></bpmn:extensionElements>
      <bpmn:multiInstanceLoopCharacteristics><bpmn:extensionElements>
      <zeebe:loopCharacteristics inputCollection="=list" inputElement="item" outputCollection="doubled" outputElement="=twice"/>
      </bpmn:extensionElements></bpmn:multiInstanceLoopCharacteristics></bpmn:scriptTask>`
    const content = sampleProcess('doubling', sequence(start, script, end))
    accepted(await engine.deployResource({ resources: [{ name: 'doubling.bpmn', content }] }))
    const list = Array.from({ length: 150 }, (_, index) => index)
    const created = await engine.createProcessInstance({
      bpmnProcessId: 'doubling',
      variables: JSON.stringify({ list }),
    })
    const key = accepted(created).processInstanceKey
    await engine.idle()

    const { variables, elements } = await observed(engine, key)

    const body = elements.find(({ bpmnElementType }) => bpmnElementType === 'MULTI_INSTANCE_BODY')
    const doubled = list.map((item) => item * 2)
    expect(JSON.parse(variables[body?.key ?? '']?.['doubled'] ?? '')).toEqual(doubled)
    expect(JSON.parse(variables[key]?.['doubled'] ?? '')).toEqual(doubled)
  })

  it('knows nothing of what never was', async () => {
    const engine = await openedEngine()

    expect(await engine.observe.instance('4711')).toBeUndefined()
    expect(await engine.observe.instance('none')).toBeUndefined()
    expect(await engine.observe.instancesOf('none')).toEqual([])
    expect(await engine.observe.processXml('4711')).toBeUndefined()
  })

  it('gives the text of a deployed process, also after a restart', async () => {
    const first = await openedEngine()
    const content = sampleProcess('one', sequence(start, end))
    const answer = await first.deployResource({ resources: [{ name: 'one.bpmn', content }] })
    const [process] = accepted(answer).deployments
    const key = process?.kind === 'process' ? process.processDefinitionKey : ''
    await first.close()

    const second = await openedEngine({ file: first.file })

    expect(await second.observe.processXml(key)).toBe(content)
    expect(await second.observe.instancesOf('one')).toEqual([])
  })

  it('tells an instance that was migrated by the process it is in, with its job and its incident', async () => {
    const engine = await openedEngine()
    await deployOneTask(engine)
    const key = await startOneTask(engine, {})
    const [job] = await jobsNow(engine)
    accepted(await engine.failJob({ jobKey: job?.key ?? '', retries: 0 }))
    const content = sampleProcess('next', sequence(start, serviceTask('examine', 'work'), end))
    const { deployments } = accepted(
      await engine.deployResource({ resources: [{ name: 'next.bpmn', content }] }),
    )
    const [target] = deployments
    if (target?.kind !== 'process') throw new Error('Expected a process to be deployed')

    accepted(
      await engine.migrateProcessInstance({
        processInstanceKey: key,
        migrationPlan: {
          targetProcessDefinitionKey: target.processDefinitionKey,
          mappingInstructions: [{ sourceElementId: 'task', targetElementId: 'examine' }],
        },
      }),
    )

    const { bpmnProcessId, processDefinitionKey, ...told } = await observed(engine, key)
    expect([bpmnProcessId, processDefinitionKey]).toEqual(['next', target.processDefinitionKey])
    expect(told.elements.map(({ elementId, state }) => `${elementId} ${state}`)).toEqual([
      'next active',
      'start completed',
      'examine active',
    ])
    expect(told.jobs).toMatchObject([{ elementId: 'examine', type: 'work', state: 'failed' }])
    expect(told.incidents).toMatchObject([{ elementId: 'examine', errorType: 'JOB_NO_RETRIES' }])
  })

  it('tells the native user tasks that are not done, and who has them', async () => {
    const engine = await openedEngine()
    const task = `<bpmn:userTask id="task"><bpmn:extensionElements><zeebe:userTask/></bpmn:extensionElements></bpmn:userTask>`
    const content = sampleProcess('native', sequence(start, task, end))
    accepted(await engine.deployResource({ resources: [{ name: 'native.bpmn', content }] }))
    const { processInstanceKey: key } = accepted(
      await engine.createProcessInstance({ bpmnProcessId: 'native' }),
    )
    await engine.idle()
    const { userTasks: [open] = [] } = await observed(engine, key)
    expect(open).toMatchObject({ elementId: 'task', assignee: '' })

    const userTaskKey = open?.key ?? ''
    accepted(await engine.assignUserTask({ userTaskKey, assignee: 'lin' }))
    expect((await observed(engine, key)).userTasks).toMatchObject([{ key: userTaskKey, assignee: 'lin' }])
    accepted(await engine.completeUserTask({ userTaskKey }))
    expect((await observed(engine, key)).userTasks).toEqual([])
  })
})
