import { describe, expect, it } from 'vitest'
import { createCore, readResources } from '../../../engine/embedded/core.js'
import {
  bpmn,
  end,
  extensions,
  flow,
  mapping,
  node,
  path,
  refers,
  service,
  start,
  timer,
  zeebe,
} from '../elements/bpmn.js'
import { engineWith } from '../elements/engine.js'

const process = bpmn('p', start + service('t') + end + path('start', 't', 'end'))

describe('create process instance', () => {
  it('of the latest version, or of the one that is named', async () => {
    const engine = await engineWith(process)
    await engine.deploy({ ...process, content: process.content.replace('id="t"', 'id="t" name="new"') })
    const create = (version?: number): unknown =>
      engine.send({
        kind: 'PROCESS_INSTANCE_CREATION:CREATE',
        bpmnProcessId: 'p',
        ...(version === undefined ? {} : { version }),
      })
    expect(create()).toMatchObject({ response: { version: 2 } })
    expect(create(1)).toMatchObject({ response: { version: 1 } })
    expect(create(3)).toEqual({
      kind: 'rejected',
      code: 'NOT_FOUND',
      message: "Expected to find process definition with process ID 'p' and version '3', but none found",
    })
  })

  it('answers when the instance is done, if asked to', async () => {
    const engine = await engineWith(process)
    const pending = engine.core.handle(
      {
        kind: 'PROCESS_INSTANCE_CREATION:CREATE_WITH_AWAITING_RESULT',
        bpmnProcessId: 'p',
        variables: '{"a":1}',
        fetchVariables: ['b'],
      },
      engine.now(),
      77,
    )
    expect(pending.replies).toEqual([])
    const jobKey = [...engine.core.image().jobs.keys()][0] ?? -1
    const { replies } = engine.core.handle(
      { kind: 'JOB:COMPLETE', jobKey, variables: '{"b":2}' },
      engine.now(),
      78,
    )
    expect(replies.find(({ requestId }) => requestId === 77)?.answer).toMatchObject({
      kind: 'accepted',
      response: { bpmnProcessId: 'p', variables: '{"b":2}' },
    })
  })

  it('may begin at chosen elements, in their scopes', async () => {
    const sub = node(
      'subProcess',
      'sub',
      node('startEvent', 'in') + service('a') + service('b') + path('in', 'a', 'b'),
    )
    const engine = await engineWith(bpmn('p', start + sub + end + path('start', 'sub', 'end')))
    engine.send({
      kind: 'PROCESS_INSTANCE_CREATION:CREATE',
      bpmnProcessId: 'p',
      startInstructions: [{ elementId: 'b' }],
    })
    engine.complete('b')
    expect(engine.completed()).toEqual(['b', 'sub', 'end', 'p'])
  })

  it.each([
    [
      'nope',
      "Expected to create instance of process with start instructions but no element found with id 'nope'.",
    ],
    [
      'start',
      "Expected to create instance of process with start instructions but the element with id 'start' targets unsupported element type 'START_EVENT'.",
    ],
  ])('but not at %s', async (elementId, message) => {
    const engine = await engineWith(process)
    const answer = engine.send({
      kind: 'PROCESS_INSTANCE_CREATION:CREATE',
      bpmnProcessId: 'p',
      startInstructions: [{ elementId }],
    })
    expect(answer).toMatchObject({ kind: 'rejected', code: 'INVALID_ARGUMENT' })
    expect(answer.kind === 'rejected' && answer.message).toContain(message)
    expect(engine.living()).toBe(0)
  })
})

describe('cancel', () => {
  it('ends everything that waits', async () => {
    const late = node('boundaryEvent', 'late', timer('timeDuration', 'PT1H'), { attachedToRef: 't' })
    const wait = node('intermediateCatchEvent', 'wait', refers('message', 'm'))
    const body = start + service('t') + late + wait + end + path('start', 't', 'end') + flow('start', 'wait')
    const engine = await engineWith(
      bpmn(
        'p',
        body,
        node('message', 'm', extensions(zeebe('subscription', { correlationKey: '="x"' })), { name: 'm' }),
      ),
    )
    const processInstanceKey = engine.create('p')
    engine.send({ kind: 'PROCESS_INSTANCE:CANCEL', processInstanceKey })

    const { instances, jobs, timers, messageSubscriptions, processMessageSubscriptions, variables } =
      engine.core.image()
    for (const left of [
      instances,
      jobs,
      timers,
      messageSubscriptions,
      processMessageSubscriptions,
      variables,
    ])
      expect(left.size).toBe(0)
    expect(engine.send({ kind: 'PROCESS_INSTANCE:CANCEL', processInstanceKey })).toMatchObject({
      code: 'NOT_FOUND',
    })
  })
})

describe('set variables', () => {
  const scoped = bpmn(
    'p',
    start +
      node(
        'subProcess',
        'sub',
        extensions(mapping({ x: '=1' })) + node('startEvent', 'in') + service('t') + flow('in', 't'),
      ) +
      flow('start', 'sub'),
  )

  it.each([
    [false, { x: 9, y: 9 }, { x: 9 }, { y: 9 }, {}],
    [true, { x: 9, y: 9 }, { x: 1 }, {}, { x: 9, y: 9 }],
  ])('local %s', async (local, given, inSub, inProcess, inTask) => {
    const engine = await engineWith(scoped)
    engine.create('p')
    const task = [...engine.core.image().instances.values()].find(({ value }) => value.elementId === 't')
    engine.send({
      kind: 'VARIABLE_DOCUMENT:UPDATE',
      elementInstanceKey: task?.key ?? -1,
      variables: JSON.stringify(given),
      local,
    })
    expect([engine.variables('sub'), engine.variables('p'), engine.variables('t')]).toEqual([
      inSub,
      inProcess,
      inTask,
    ])
  })
})

describe('mappings', () => {
  it('nest by dots, see one another, and add to a context that is there', async () => {
    const task = node(
      'serviceTask',
      't',
      extensions(
        zeebe('taskDefinition', { type: 't' }),
        mapping({ 'a.b': '=x', 'a.c': '=x + 1', d: '=a.c * 2' }, { 'out.new': '=d' }),
      ),
    )
    const engine = await engineWith(bpmn('p', start + task + end + path('start', 't', 'end')))
    engine.create('p', { x: 1, out: { old: true } })
    expect(engine.variables('t')).toEqual({ a: { b: 1, c: 2 }, d: 4 })
    engine.complete('t', { ignored: 1 })
    expect(engine.variables('p')).toEqual({ x: 1, out: { old: true, new: 4 } })
  })

  it('that fail wait for help', async () => {
    const task = node(
      'serviceTask',
      't',
      extensions(zeebe('taskDefinition', { type: 't' }), mapping({ a: '=assert(x, x != null)' })),
    )
    const engine = await engineWith(bpmn('p', start + task + flow('start', 't')))
    engine.create('p')
    expect(engine.incidents()[0]).toContain(
      'IO_MAPPING_ERROR t: Assertion failure on evaluate the expression',
    )
  })
})

describe('a loop without an end', () => {
  it('is cut into steps, between which others have their turn', async () => {
    const core = createCore({ random: () => 0, uuid: () => '' })
    const decision = zeebe('calledDecision', { decisionId: 'd', resultVariable: 'r' })
    // A decision counts as something that waits, so a circle through it may be deployed.
    const ring = bpmn(
      'ring',
      start +
        node('businessRuleTask', 'rule', extensions(decision)) +
        node('manualTask', 'again') +
        path('start', 'rule', 'again', 'rule'),
    )
    const dmn =
      '<?xml version="1.0"?><definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="x" name="x" namespace="n"><decision id="d" name="d"><literalExpression id="l"><text>1</text></literalExpression></decision></definitions>'
    const read = await readResources([ring, process, { name: 'd.dmn', content: dmn }])
    if ('kind' in read) throw new Error(read.message)
    core.handle({ kind: 'DEPLOYMENT:CREATE', resources: read }, 0, 1)

    const first = core.handle({ kind: 'PROCESS_INSTANCE_CREATION:CREATE', bpmnProcessId: 'ring' }, 0, 2)
    expect(first.continues).toBe(true)
    const other = core.handle({ kind: 'PROCESS_INSTANCE_CREATION:CREATE', bpmnProcessId: 'p' }, 0, 3)
    expect(other.availableJobTypes).toEqual(['t'])
    const later = core.proceed(0)
    expect(later.continues).toBe(true)
    expect(later.events.length).toBeLessThan(20_000)
  })
})
