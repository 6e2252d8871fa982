import { describe, expect, it } from 'vitest'
import {
  bpmn,
  end,
  extensions,
  flow,
  mapping,
  message,
  multiInstance,
  node,
  path,
  refers,
  service,
  start,
  timer,
  zeebe,
} from '../elements/bpmn.js'
import { engineWith, type Engine } from '../elements/engine.js'
import { living, theOnly } from './living.js'
import { modify } from './modify.js'

/** What the log tells of elements since a command. */
function since(engine: Engine, play: () => void): readonly string[] {
  const before = engine.trail().length
  play()
  return engine.trail().slice(before)
}

const inner = node('startEvent', 'in') + service('c') + service('d') + path('in', 'c', 'd')
const nested = bpmn(
  'p',
  start +
    service('a') +
    node('subProcess', 's', node('startEvent', 'sin') + node('subProcess', 't', inner) + path('sin', 't')) +
    node('boundaryEvent', 'late', timer('timeDuration', 'PT1H'), { attachedToRef: 's' }) +
    node('endEvent', 'lateEnd') +
    flow('late', 'lateEnd') +
    end +
    path('start', 'a', 's', 'end'),
)

describe('a modification', () => {
  it('opens the scopes around an element that are not there, with their variables and events', async () => {
    const engine = await engineWith(nested)
    const key = engine.create('p', { x: 1 })

    const trail = since(engine, () =>
      modify(
        engine,
        key,
        [
          {
            elementId: 'd',
            variableInstructions: [
              { variables: '{"whole":1}' },
              { variables: '{"x":2}', scopeId: 's' },
              { variables: '{"own":3}', scopeId: 'd' },
            ],
          },
        ],
        [theOnly(engine, 'a')],
      ),
    )

    expect(trail).toEqual(['s activated', 't activated', 'a terminated', 'd activated'])
    expect([engine.variables('p'), engine.variables('s'), engine.variables('d')]).toEqual([
      { x: 1, whole: 1 },
      { x: 2 },
      { own: 3 },
    ])
    engine.advance(3_600_000)
    expect(engine.completed()).toContain('lateEnd')
  })

  it('uses scopes that are there, and sets their variables', async () => {
    const engine = await engineWith(nested)
    const key = engine.create('p', {})
    engine.complete('a')

    const variableInstructions = [{ variables: '{"y":1}', scopeId: 't' }]
    modify(engine, key, [{ elementId: 'd', variableInstructions }], [theOnly(engine, 'c')])

    expect([living(engine, 's').length, living(engine, 't').length]).toEqual([1, 1])
    expect(engine.variables('t')).toEqual({ y: 1 })
  })

  it('ends the scopes in which nothing is left, but not those that something is activated in', async () => {
    const engine = await engineWith(nested)
    const key = engine.create('p', {})
    engine.complete('a')

    const trail = since(engine, () => modify(engine, key, [{ elementId: 'a' }], [theOnly(engine, 'c')]))

    expect(trail).toEqual(['c terminated', 't terminated', 's terminated', 'a activated'])
    expect(since(engine, () => modify(engine, key, [], [theOnly(engine, 'a')]))).toEqual([
      'a terminated',
      'p terminated',
    ])
    expect(engine.living()).toBe(0)
  })

  it('activates in the chosen ancestor, with new scopes below it', async () => {
    const engine = await engineWith(nested)
    const key = engine.create('p', {})
    engine.complete('a')
    modify(engine, key, [{ elementId: 's' }])
    const [, second = -1] = living(engine, 's')

    modify(engine, key, [{ elementId: 'd', ancestorElementInstanceKey: second }])

    const { instances } = engine.core.image()
    const scope = instances.get(instances.get(theOnly(engine, 'd'))?.value.flowScopeKey ?? -1)
    expect([scope?.value.elementId, scope?.value.flowScopeKey]).toEqual(['t', second])
    expect(living(engine, 't')).toHaveLength(3)
  })

  it('ends an element with all that is in it, from the inside', async () => {
    const engine = await engineWith(nested)
    const key = engine.create('p', {})
    engine.complete('a')

    const trail = since(engine, () => modify(engine, key, [{ elementId: 'a' }], [theOnly(engine, 's')]))

    expect(trail).toEqual(['c terminated', 't terminated', 's terminated', 'a activated'])
    expect([...engine.core.image().timers.keys()]).toEqual([])
  })

  it('begins a multi-instance activity anew, and ends single instances of it', async () => {
    const many = multiInstance({
      inputCollection: '=[1,2]',
      inputElement: 'item',
      outputCollection: 'out',
      outputElement: '=item',
    })
    const engine = await engineWith(
      bpmn('p', start + service('a') + service('m', many) + end + path('start', 'a', 'm', 'end')),
    )
    const key = engine.create('p', {})
    modify(engine, key, [{ elementId: 'm' }], [theOnly(engine, 'a')])
    const [, first = -1] = living(engine, 'm')

    modify(engine, key, [], [first])
    engine.complete('m')

    expect(engine.variables('p')).toEqual({ out: [null, 2] })
    expect(engine.completed().at(-1)).toBe('p')
  })

  it('lets what was interrupted go on, and begins an event sub-process without its event', async () => {
    const handler = node('startEvent', 'es', refers('message', 'm')) + service('x') + path('es', 'x')
    const engine = await engineWith(
      bpmn(
        'p',
        start +
          service('a') +
          end +
          path('start', 'a', 'end') +
          node('subProcess', 'e', handler, { triggeredByEvent: true }),
        message('m', 'go'),
      ),
    )
    const key = engine.create('p', { key: 'k' })
    engine.publish('go', 'k')
    modify(engine, key, [{ elementId: 'a' }], [theOnly(engine, 'x')])
    expect(living(engine, 'a')).toHaveLength(1)

    modify(engine, key, [{ elementId: 'e' }])

    expect(living(engine, 'x')).toHaveLength(1)
    engine.complete('x')
    engine.complete('a')
    expect(engine.living()).toBe(0)
  })

  it('lets input mappings read the variables that were given to the element', async () => {
    const task = node(
      'serviceTask',
      'b',
      extensions(zeebe('taskDefinition', { type: 'b' }), mapping({ n: '=n + 1' })),
    )
    const engine = await engineWith(bpmn('p', start + service('a') + task + path('start', 'a', 'b')))
    const key = engine.create('p', {})

    modify(engine, key, [{ elementId: 'b', variableInstructions: [{ variables: '{"n":1}', scopeId: 'b' }] }])

    expect(engine.variables('b')).toEqual({ n: 2 })
  })

  it('closes the incident of what it ends', async () => {
    const engine = await engineWith(bpmn('p', start + service('a') + service('b') + path('start', 'a', 'b')))
    const key = engine.create('p', {})
    engine.send({ kind: 'JOB:FAIL', jobKey: engine.job('a'), retries: 0 })

    modify(engine, key, [{ elementId: 'b' }], [theOnly(engine, 'a')])

    expect([engine.incidents(), engine.core.image().jobs.size]).toEqual([[], 1])
  })

  it('does nothing if a scope cannot wait for its events', async () => {
    const guarded = bpmn(
      'p',
      start +
        service('a') +
        node('subProcess', 's', inner) +
        node('boundaryEvent', 'stop', refers('message', 'm'), { attachedToRef: 's' }) +
        path('start', 'a', 's') +
        node('endEvent', 'stopped') +
        flow('stop', 'stopped'),
      message('m', 'go', '=nothing'),
    )
    const engine = await engineWith(guarded)
    const key = engine.create('p', {})
    const before = engine.log.length

    const answer = modify(engine, key, [{ elementId: 'd' }], [theOnly(engine, 'a')])

    expect(answer).toMatchObject({
      kind: 'rejected',
      code: 'INVALID_ARGUMENT',
      message: expect.stringContaining(
        "Expected to subscribe to catch event(s) of 's' but Failed to extract the correlation key for 'nothing'",
      ) as string,
    })
    expect(engine.log).toHaveLength(before)
  })
})

describe('a modification that names an element of another instance', () => {
  it('ends it there, and is refused where a call activity waits for that instance', async () => {
    const call = node('callActivity', 'call', extensions(zeebe('calledElement', { processId: 'q' })))
    const engine = await engineWith(
      bpmn('p', start + call + path('start', 'call')),
      bpmn('q', start + service('x') + path('start', 'x')),
    )
    const one = engine.create('p', {})
    const other = engine.create('q', {})
    const [called = -1, own = -1] = living(engine, 'x')

    expect(modify(engine, one, [], [called])).toMatchObject({ kind: 'rejected', code: 'INVALID_ARGUMENT' })
    expect(modify(engine, one, [], [own])).toMatchObject({ kind: 'accepted' })
    expect(living(engine, 'q')).not.toContain(other)
  })
})
