import { describe, expect, it } from 'vitest'
import {
  bpmn,
  end,
  extensions,
  flow,
  mapping,
  multiInstance,
  node,
  path,
  refers,
  service,
  start,
  timer,
  zeebe,
} from './bpmn.js'
import { engineWith } from './engine.js'

const inner = (body: string): string => node('startEvent', 'in') + body

describe('embedded sub-process', () => {
  it('is a scope of its own', async () => {
    const sub = node(
      'subProcess',
      'sub',
      extensions(mapping({ local: '=a + 1' }, { out: '=local' })) + inner(service('t')) + flow('in', 't'),
    )
    const engine = await engineWith(bpmn('p', start + sub + end + path('start', 'sub', 'end')))
    engine.create('p', { a: 1 })
    engine.complete('t')
    expect(engine.completed()).toEqual(['start', 'in', 't', 'sub', 'end', 'p'])
    expect(engine.variables('p')).toEqual({ a: 1, out: 2 })
    expect(engine.variables('sub')).toEqual({ local: 2 })
  })

  it('200 deep', async () => {
    let body = ''
    for (let depth = 200; depth > 0; depth -= 1) {
      body = node(
        'subProcess',
        `s${depth}`,
        node('startEvent', `b${depth}`) + (depth === 200 ? '' : flow(`b${depth}`, `s${depth + 1}`)) + body,
      )
    }
    const engine = await engineWith(bpmn('p', start + body + flow('start', 's1')))
    engine.create('p')
    expect(engine.completed().at(-1)).toBe('p')
    expect(engine.completed()).toHaveLength(402)
  })
})

describe('call activity', () => {
  const child = bpmn('child', start + service('t') + path('start', 't'))
  const parent = (
    values: Readonly<Record<string, string | boolean>> = {},
    io = '',
  ): ReturnType<typeof bpmn> =>
    bpmn(
      'parent',
      node('startEvent', 'begin') +
        node(
          'callActivity',
          'call',
          extensions(zeebe('calledElement', { processId: 'child', ...values }), io),
        ) +
        end +
        path('begin', 'call', 'end'),
    )

  it('gives its variables and takes those of the called instance', async () => {
    const engine = await engineWith(child, parent())
    engine.create('parent', { a: 1 })
    expect(engine.variables('child')).toEqual({ a: 1 })
    engine.complete('t', { b: 2 })
    expect(engine.completed()).toEqual(['begin', 'start', 't', 'child', 'call', 'end', 'parent'])
    expect(engine.variables('parent')).toEqual({ a: 1, b: 2 })
  })

  it.each([
    [{ propagateAllParentVariables: false }, mapping({ given: '=a' }), { given: 1 }, { a: 1, b: 2 }],
    [{ propagateAllChildVariables: false }, '', { a: 1 }, { a: 1 }],
    [{ propagateAllChildVariables: false }, mapping({}, { got: '=b' }), { a: 1 }, { a: 1, got: 2 }],
  ])('%j', async (values, io, given, got) => {
    const engine = await engineWith(child, parent(values, io))
    engine.create('parent', { a: 1 })
    expect(engine.variables('child')).toEqual(given)
    engine.complete('t', { b: 2 })
    expect(engine.variables('parent')).toMatchObject(got)
  })

  it('waits for help if there is nothing to call', async () => {
    const engine = await engineWith(parent())
    engine.create('parent')
    expect(engine.incidents()).toEqual([
      "CALLED_ELEMENT_ERROR call: Expected process with BPMN process id 'child' to be deployed, but not found.",
    ])
  })

  it('in a circle comes to a halt', async () => {
    const ring = (id: string, next: string): ReturnType<typeof bpmn> =>
      bpmn(
        id,
        start +
          node('callActivity', 'call', extensions(zeebe('calledElement', { processId: next }))) +
          flow('start', 'call'),
      )
    const engine = await engineWith(ring('one', 'two'), ring('two', 'one'))
    engine.create('one')
    expect(engine.incidents()).toHaveLength(1)
    expect(engine.incidents()[0]).toContain(
      'CALLED_ELEMENT_ERROR call: The call activity has reached the maximum depth of 1000.',
    )
  })

  it('is ended with what it called', async () => {
    const engine = await engineWith(child, parent())
    const processInstanceKey = engine.create('parent')
    expect(engine.send({ kind: 'PROCESS_INSTANCE:CANCEL', processInstanceKey }).kind).toBe('accepted')
    expect(engine.trail().slice(-4)).toEqual([
      't terminated',
      'child terminated',
      'call terminated',
      'parent terminated',
    ])
    expect(engine.living()).toBe(0)
  })

  it('only the whole can be cancelled', async () => {
    const engine = await engineWith(child, parent())
    const root = engine.create('parent')
    const called = [...engine.core.image().instances.values()].find(
      ({ value }) => value.elementId === 'child',
    )
    expect(engine.send({ kind: 'PROCESS_INSTANCE:CANCEL', processInstanceKey: called?.key ?? -1 })).toEqual({
      kind: 'rejected',
      code: 'FAILED_PRECONDITION',
      message: `Expected to cancel a process instance with key '${String(called?.key)}', but it is created by a parent process instance. Cancel the root process instance '${root}' instead.`,
    })
  })
})

describe('multi-instance', () => {
  const loop = {
    inputCollection: '=items',
    inputElement: 'item',
    outputCollection: 'results',
    outputElement: '=result',
  }
  const process = (sequential: boolean, condition = ''): ReturnType<typeof bpmn> =>
    bpmn(
      'p',
      start + service('t', multiInstance(loop, sequential, condition)) + end + path('start', 't', 'end'),
    )
  const jobs = (engine: Awaited<ReturnType<typeof engineWith>>): number => engine.core.image().jobs.size

  it.each([
    [false, 3],
    [true, 1],
  ])('sequential %s: carries the activity out once for each item', async (sequential, atOnce) => {
    const engine = await engineWith(process(sequential))
    engine.create('p', { items: ['a', 'b', 'c'] })
    expect(jobs(engine)).toBe(atOnce)
    for (const result of [1, 2, 3]) engine.complete('t', { result })
    expect(engine.variables('p')).toEqual({ items: ['a', 'b', 'c'], results: [1, 2, 3] })
    expect(engine.completed()).toContain('p')
  })

  it('knows its item and its number', async () => {
    const engine = await engineWith(process(false))
    engine.create('p', { items: ['a', 'b'] })
    const seen = engine.log.flatMap((event) =>
      event.kind === 'VARIABLE:CREATED' && ['item', 'loopCounter'].includes(event.value.name)
        ? [event.value.value]
        : [],
    )
    expect(seen).toEqual(['"a"', '1', '"b"', '2'])
  })

  it('ends the others when its condition holds', async () => {
    const condition = '<bpmn:completionCondition>= numberOfCompletedInstances = 2</bpmn:completionCondition>'
    const engine = await engineWith(process(false, condition))
    engine.create('p', { items: [1, 2, 3, 4] })
    engine.complete('t', { result: 1 })
    engine.complete('t', { result: 2 })
    expect(engine.trail().filter((step) => step === 't terminated')).toHaveLength(2)
    expect(engine.completed()).toContain('p')
    expect(jobs(engine)).toBe(0)
  })

  it('of nothing is done at once', async () => {
    const engine = await engineWith(process(false))
    engine.create('p', { items: [] })
    expect(engine.completed()).toEqual(['start', 't', 'end', 'p'])
    expect(engine.variables('p')).toEqual({ items: [], results: [] })
  })

  it('of what is no list waits for help', async () => {
    const engine = await engineWith(process(false))
    engine.create('p', { items: 3 })
    expect(engine.incidents()).toEqual([
      "EXTRACT_VALUE_ERROR t: Expected result of the expression 'items' to be 'ARRAY', but was 'NUMBER'.",
    ])
  })

  it('of 10,000 takes steps, and collects every result in its place', async () => {
    const script = zeebe('script', { expression: '=item * 2', resultVariable: 'result' })
    const task = node('scriptTask', 't', extensions(script) + multiInstance(loop))
    const engine = await engineWith(bpmn('p', start + task + end + path('start', 't', 'end')))
    const items = Array.from({ length: 1500 }, (_, index) => index)
    engine.create('p', { items })
    expect(engine.log.filter(({ kind }) => kind === 'FOLLOW_UP:DEFERRED').length).toBeGreaterThan(1)
    expect(engine.variables('p')['results']).toEqual(items.map((item) => item * 2))
  })
})

describe('event sub-process', () => {
  const sub = (interrupting: boolean, definition: string): string =>
    node(
      'subProcess',
      'esp',
      node('startEvent', 'begin', definition, { isInterrupting: interrupting }) +
        service('handle') +
        flow('begin', 'handle'),
      { triggeredByEvent: true },
    )
  const body = (interrupting: boolean, definition: string): string =>
    sub(interrupting, definition) + start + service('t') + end + path('start', 't', 'end')

  it('interrupting: ends all else in its scope', async () => {
    const engine = await engineWith(bpmn('p', body(true, timer('timeDuration', 'PT1M'))))
    engine.create('p')
    engine.advance(60_000)
    expect(engine.trail()).toContain('t terminated')
    engine.complete('handle')
    expect(engine.completed().slice(-3)).toEqual(['handle', 'esp', 'p'])
  })

  it('not interrupting: goes on beside, as often as it happens', async () => {
    const engine = await engineWith(
      bpmn('p', body(false, refers('signal', 's')), node('signal', 's', '', { name: 'alarm' })),
    )
    engine.create('p')
    engine.send({ kind: 'SIGNAL:BROADCAST', signalName: 'alarm' })
    engine.send({ kind: 'SIGNAL:BROADCAST', signalName: 'alarm' })
    engine.complete('t')
    expect(engine.completed()).not.toContain('p')
    engine.complete('handle')
    engine.complete('handle')
    expect(engine.completed().filter((id) => id === 'esp')).toHaveLength(2)
    expect(engine.completed()).toContain('p')
  })
})
