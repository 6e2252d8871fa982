import { describe, expect, it } from 'vitest'
import { bpmn, end, flow, message, node, path, refers, service, start, timer } from './bpmn.js'
import { engineWith } from './engine.js'

const ends = (...ids: readonly string[]): string => ids.map((id) => node('endEvent', id)).join('')

describe('exclusive gateway', () => {
  const body =
    start +
    node('exclusiveGateway', 'choose', '', { default: 'choose-other' }) +
    ends('small', 'medium', 'other') +
    flow('start', 'choose') +
    flow('choose', 'small', '=area < 10') +
    flow('choose', 'medium', '=area < 100') +
    flow('choose', 'other')

  it.each([
    [5, 'small'],
    [50, 'medium'],
    [500, 'other'],
  ])('takes the first flow whose condition holds, else the default: %d goes %s', async (area, way) => {
    const engine = await engineWith(bpmn('p', body))
    engine.create('p', { area })
    expect(engine.completed()).toEqual(['start', 'choose', way, 'p'])
  })

  it('waits for help if no condition holds', async () => {
    const engine = await engineWith(
      bpmn(
        'p',
        body
          .replace(' default="choose-other"', '')
          .replace(flow('choose', 'other'), flow('choose', 'other', '=area > 1000')),
      ),
    )
    const instance = engine.create('p', { area: 500 })
    expect(engine.incidents()).toEqual([
      'CONDITION_ERROR choose: Expected at least one condition to evaluate to true, or to have a default flow',
    ])

    engine.send({ kind: 'VARIABLE_DOCUMENT:UPDATE', elementInstanceKey: instance, variables: '{"area":5}' })
    engine.send({ kind: 'INCIDENT:RESOLVE', incidentKey: [...engine.core.image().incidents.keys()][0] ?? -1 })
    expect(engine.completed()).toEqual(['start', 'choose', 'small', 'p'])
  })

  it('waits for help if a condition is no truth value', async () => {
    const engine = await engineWith(bpmn('p', body))
    engine.create('p', { area: 'big' })
    expect(engine.incidents()[0]).toContain(
      "EXTRACT_VALUE_ERROR choose: Expected result of the expression 'area < 10' to be 'BOOLEAN', but was 'NULL'.",
    )
  })
})

describe('parallel gateway', () => {
  const body =
    start +
    node('parallelGateway', 'fork') +
    service('a') +
    service('b') +
    node('parallelGateway', 'join') +
    end +
    path('start', 'fork', 'a', 'join', 'end') +
    path('fork', 'b', 'join')

  it('goes on when all ways have come together', async () => {
    const engine = await engineWith(bpmn('p', body))
    engine.create('p')
    engine.complete('b')
    expect(engine.completed()).toEqual(['start', 'fork', 'b'])
    engine.complete('a')
    expect(engine.completed()).toEqual(['start', 'fork', 'b', 'a', 'join', 'end', 'p'])
  })

  it('does not join two tokens of the same flow', async () => {
    const twice =
      start +
      node('parallelGateway', 'fork') +
      node('exclusiveGateway', 'merge') +
      node('parallelGateway', 'join') +
      service('slow') +
      end +
      path('start', 'fork', 'merge', 'join', 'end') +
      node('sequenceFlow', 'second', '', { sourceRef: 'fork', targetRef: 'merge' }) +
      path('fork', 'slow', 'join')
    const engine = await engineWith(bpmn('p', twice))
    engine.create('p')
    expect(engine.completed()).not.toContain('join')
    engine.complete('slow')
    expect(engine.completed().filter((id) => id === 'join')).toHaveLength(1)
    // The second token waits for a partner that will not come, as in Zeebe.
    expect(engine.living()).toBe(1)
  })

  it('without a gateway, several flows fork too', async () => {
    const engine = await engineWith(
      bpmn('p', start + ends('x', 'y') + flow('start', 'x') + flow('start', 'y')),
    )
    engine.create('p')
    expect(engine.completed()).toEqual(['start', 'y', 'x', 'p'])
  })
})

describe('inclusive gateway', () => {
  const body =
    start +
    node('inclusiveGateway', 'fork', '', { default: 'fork-c' }) +
    service('a') +
    service('b') +
    service('c') +
    node('inclusiveGateway', 'join') +
    end +
    path('start', 'fork') +
    flow('fork', 'a', '=n > 0') +
    flow('fork', 'b', '=n > 10') +
    flow('fork', 'c') +
    path('a', 'join', 'end') +
    flow('b', 'join') +
    flow('c', 'join')

  it.each([
    [0, ['c']],
    [5, ['a']],
    [50, ['a', 'b']],
  ])('n = %d goes %j and joins what went', async (n, ways) => {
    const engine = await engineWith(bpmn('p', body))
    engine.create('p', { n })
    for (const way of ways) {
      expect(engine.completed()).not.toContain('join')
      engine.complete(way)
    }
    expect(engine.completed().slice(-3)).toEqual(['join', 'end', 'p'])
    expect(engine.completed().filter((id) => id === 'join')).toHaveLength(1)
  })

  it('joins when the last token that could still come has gone another way', async () => {
    const away =
      start +
      node('parallelGateway', 'fork') +
      service('a') +
      service('b') +
      node('exclusiveGateway', 'choose', '', { default: 'choose-away' }) +
      node('inclusiveGateway', 'join') +
      end +
      ends('away') +
      path('start', 'fork', 'a', 'join', 'end') +
      path('fork', 'b', 'choose') +
      flow('choose', 'join', '=false') +
      flow('choose', 'away')
    const engine = await engineWith(bpmn('p', away))
    engine.create('p')
    engine.complete('a')
    expect(engine.completed()).not.toContain('join')
    engine.complete('b')
    expect(engine.completed()).toContain('join')
    expect(engine.living()).toBe(0)
  })
})

describe('event-based gateway', () => {
  const body =
    start +
    node('eventBasedGateway', 'wait') +
    node('intermediateCatchEvent', 'paid', refers('message', 'm')) +
    node('intermediateCatchEvent', 'late', timer('timeDuration', 'PT1H')) +
    ends('x', 'y') +
    path('start', 'wait', 'paid', 'x') +
    path('wait', 'late', 'y')

  it('goes on with what happens first, and waits for nothing else', async () => {
    const engine = await engineWith(bpmn('p', body, message('m', 'paid')))
    engine.create('p', { key: 'k' })
    engine.publish('paid', 'k', { sum: 1 })
    expect(engine.completed()).toEqual(['start', 'wait', 'paid', 'x', 'p'])
    expect(engine.variables('p')).toEqual({ key: 'k', sum: 1 })
    expect(engine.core.nextDue()).toBeUndefined()
  })

  it('time may be first', async () => {
    const engine = await engineWith(bpmn('p', body, message('m', 'paid')))
    engine.create('p', { key: 'k' })
    engine.advance(3_600_000)
    expect(engine.completed()).toEqual(['start', 'wait', 'late', 'y', 'p'])
  })
})
