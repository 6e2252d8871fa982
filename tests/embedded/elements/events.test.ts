import { describe, expect, it } from 'vitest'
import {
  bpmn,
  end,
  extensions,
  flow,
  mapping,
  message,
  node,
  path,
  refers,
  service,
  start,
  timer,
  zeebe,
} from './bpmn.js'
import { engineWith, type Engine } from './engine.js'

const boundary = (id: string, definition: string, interrupting = true, inner = ''): string =>
  node('boundaryEvent', id, inner + definition, { attachedToRef: 't', cancelActivity: interrupting })
const after = (id: string): string => node('endEvent', `${id}-end`) + flow(id, `${id}-end`)
const withBoundary = (event: string): string => start + service('t') + end + path('start', 't', 'end') + event

describe('timer', () => {
  const wait = (definition: string): string =>
    start + node('intermediateCatchEvent', 'wait', definition) + end + path('start', 'wait', 'end')

  it.each([
    ['timeDuration', 'PT1H', 3_600_000],
    ['timeDuration', '=duration("P1D")', 86_400_000],
    ['timeDate', '2026-01-02T00:00:00+08:00', 86_400_000],
    ['timeDate', '=now() + duration("PT5M")', 300_000],
  ] as const)('%s %s is due after %d ms', async (kind, text, milliseconds) => {
    const engine = await engineWith(bpmn('p', wait(timer(kind, text))))
    engine.create('p')
    engine.advance(milliseconds - 1)
    expect(engine.completed()).toEqual(['start'])
    engine.advance(1)
    expect(engine.completed()).toEqual(['start', 'wait', 'end', 'p'])
  })

  it('waits for help if it is no duration', async () => {
    const engine = await engineWith(bpmn('p', wait(timer('timeDuration', '=x'))))
    engine.create('p', { x: 'soon' })
    expect(engine.incidents()).toEqual([
      "EXTRACT_VALUE_ERROR wait: Invalid duration format 'soon' for expression 'x'.",
    ])
  })

  it('on the boundary ends the activity', async () => {
    const engine = await engineWith(
      bpmn('p', withBoundary(boundary('late', timer('timeDuration', 'PT1H')) + after('late'))),
    )
    engine.create('p')
    engine.advance(3_600_000)
    expect(engine.trail()).toContain('t terminated')
    expect(engine.completed()).toEqual(['start', 'late', 'late-end', 'p'])
    expect(engine.core.image().jobs.size).toBe(0)
  })

  it('that does not interrupt comes as often as its cycle says', async () => {
    const event = boundary('remind', timer('timeCycle', 'R3/PT1H'), false) + after('remind')
    const engine = await engineWith(bpmn('p', withBoundary(event)))
    engine.create('p')
    engine.advance(10 * 3_600_000)
    expect(engine.completed().filter((id) => id === 'remind')).toHaveLength(3)
    engine.complete('t')
    expect(engine.completed()).toContain('p')
  })

  it('is taken back when the activity completes', async () => {
    const engine = await engineWith(
      bpmn('p', withBoundary(boundary('late', timer('timeDuration', 'PT1H')) + after('late'))),
    )
    engine.create('p')
    engine.complete('t')
    expect(engine.core.nextDue()).toBeUndefined()
    expect(engine.log.map(({ kind }) => kind)).toContain('TIMER:CANCELED')
  })

  it('starts instances, of the newest version only', async () => {
    const every = (text: string, task: string): ReturnType<typeof bpmn> =>
      bpmn('p', node('startEvent', 'start', timer('timeCycle', text)) + service(task) + flow('start', task))
    const engine = await engineWith(every('R/PT1H', 'old'))
    engine.advance(2 * 3_600_000)
    expect(engine.core.image().jobs.size).toBe(2)
    await engine.deploy(every('R/PT2H', 'new'))
    engine.advance(4 * 3_600_000)
    const types = [...engine.core.image().jobs.values()].map(({ value }) => value.type)
    expect(types).toEqual(['old', 'old', 'new', 'new'])
  })
})

describe('message', () => {
  const wait = bpmn(
    'p',
    start +
      node('intermediateCatchEvent', 'wait', refers('message', 'm')) +
      end +
      path('start', 'wait', 'end'),
    message('m', 'paid'),
  )

  it('goes to the one that waits for its key', async () => {
    const engine = await engineWith(wait)
    engine.create('p', { key: 'a' })
    engine.create('p', { key: 'b' })
    engine.publish('paid', 'b', { sum: 5 })
    expect(engine.completed().filter((id) => id === 'wait')).toHaveLength(1)
    expect(engine.living()).toBe(2)
  })

  it('is kept for one that comes while it lives', async () => {
    const engine = await engineWith(wait)
    engine.publish('paid', 'a', {}, 1000)
    engine.advance(999)
    engine.create('p', { key: 'a' })
    expect(engine.completed()).toContain('p')
  })

  it('is gone when its time is over', async () => {
    const engine = await engineWith(wait)
    engine.publish('paid', 'a', {}, 1000)
    engine.advance(1000)
    engine.create('p', { key: 'a' })
    expect(engine.completed()).toEqual(['start'])
    expect(engine.core.image().messages.size).toBe(0)
  })

  it('with an id that lives already is refused', async () => {
    const engine = await engineWith(wait)
    const publish = {
      kind: 'MESSAGE:PUBLISH',
      name: 'paid',
      correlationKey: 'a',
      messageId: '1',
      timeToLive: 1000,
    } as const
    expect(engine.send(publish).kind).toBe('accepted')
    expect(engine.send(publish)).toEqual({
      kind: 'rejected',
      code: 'ALREADY_EXISTS',
      message:
        "Expected to publish a new message with id '1', but a message with that id was already published",
    })
    engine.advance(1000)
    expect(engine.send(publish).kind).toBe('accepted')
  })

  it('reaches each process once, and of one process one instance', async () => {
    const other = bpmn(
      'q',
      start + node('intermediateCatchEvent', 'wait', refers('message', 'm')) + flow('start', 'wait'),
      message('m', 'paid'),
    )
    const engine = await engineWith(wait, other)
    engine.create('p', { key: 'a' })
    engine.create('p', { key: 'a' })
    engine.create('q', { key: 'a' })
    engine.publish('paid', 'a')
    expect(engine.completed().filter((id) => id === 'wait')).toHaveLength(2)
    engine.publish('paid', 'a')
    expect(engine.living()).toBe(0)
  })

  it('needs a key that is text or number', async () => {
    const engine = await engineWith(wait)
    engine.create('p', { key: [1] })
    expect(engine.incidents()).toEqual([
      "EXTRACT_VALUE_ERROR wait: Failed to extract the correlation key for 'key': The value must be either a string or a number, but was 'ARRAY'.",
    ])
  })

  it('on the boundary that does not interrupt can come again', async () => {
    const event =
      boundary('ask', refers('message', 'm'), false, extensions(mapping({}, { last: '=n' }))) + after('ask')
    const engine = await engineWith(bpmn('p', withBoundary(event), message('m', 'question')))
    engine.create('p', { key: 'a' })
    engine.publish('question', 'a', { n: 1 })
    engine.publish('question', 'a', { n: 2 })
    expect(engine.completed().filter((id) => id === 'ask')).toHaveLength(2)
    expect(engine.variables('p')).toEqual({ key: 'a', last: 2 })
  })

  it('starts one instance at a time for a key, and the next when that is over', async () => {
    const begun = bpmn(
      'p',
      node('startEvent', 'start', refers('message', 'm')) + service('t') + flow('start', 't'),
      node('message', 'm', '', { name: 'apply' }),
    )
    const engine = await engineWith(begun)
    engine.publish('apply', 'a', { n: 1 }, 60_000)
    engine.publish('apply', 'a', { n: 2 }, 60_000)
    expect(engine.core.image().jobs.size).toBe(1)
    engine.complete('t')
    expect(engine.core.image().jobs.size).toBe(1)
    expect(engine.completed().filter((id) => id === 'p')).toHaveLength(1)
  })
})

describe('error', () => {
  const error = '<bpmn:error id="e" errorCode="NO" name="no"/>'
  const thrown = (engine: Engine, errorCode: string): unknown =>
    engine.send({
      kind: 'JOB:THROW_ERROR',
      jobKey: engine.job('t'),
      errorCode,
      errorMessage: 'because',
      variables: '{"why":1}',
    })

  it('ends the activity at which it is caught; what it brings stays with the event', async () => {
    const engine = await engineWith(
      bpmn('p', withBoundary(boundary('caught', refers('error', 'e')) + after('caught')), error),
    )
    engine.create('p')
    thrown(engine, 'NO')
    expect(engine.completed()).toEqual(['start', 'caught', 'caught-end', 'p'])
    expect(engine.variables('caught')).toEqual({ why: 1 })
    expect(engine.variables('p')).toEqual({})
  })

  it('is caught by its code before by all, near before far', async () => {
    const sub = node(
      'subProcess',
      'sub',
      node('startEvent', 'in') +
        service('t') +
        flow('in', 't') +
        boundary('near', refers('error')) +
        after('near'),
    )
    const far = node('boundaryEvent', 'far', refers('error', 'e'), { attachedToRef: 'sub' }) + after('far')
    const engine = await engineWith(bpmn('p', start + sub + flow('start', 'sub') + far, error))
    engine.create('p')
    thrown(engine, 'NO')
    expect(engine.completed()).toContain('near')
  })

  it('thrown by an end event goes through call activities', async () => {
    const child = bpmn(
      'child',
      start + node('endEvent', 'fail', refers('error', 'e')) + flow('start', 'fail'),
      error,
    )
    const call = node('callActivity', 't', extensions(zeebe('calledElement', { processId: 'child' })))
    const parent = bpmn(
      'parent',
      node('startEvent', 'begin') +
        call +
        flow('begin', 't') +
        boundary('caught', refers('error', 'e')) +
        after('caught'),
      error,
    )
    const engine = await engineWith(child, parent)
    engine.create('parent')
    expect(engine.trail()).toContain('child terminated')
    expect(engine.completed().slice(-3)).toEqual(['caught', 'caught-end', 'parent'])
  })

  it('that nobody catches waits for help', async () => {
    const engine = await engineWith(
      bpmn('p', withBoundary(boundary('caught', refers('error', 'e')) + after('caught')), error),
    )
    engine.create('p')
    thrown(engine, 'OTHER')
    expect(engine.incidents()).toEqual([
      "UNHANDLED_ERROR_EVENT NO_CATCH_EVENT_FOUND: Expected to throw an error event with the code 'OTHER' with message 'because', but it was not caught. Available error events are [NO]",
    ])
    const [incidentKey = -1] = engine.core.image().incidents.keys()
    engine.send({ kind: 'INCIDENT:RESOLVE', incidentKey })
    engine.complete('t')
    expect(engine.completed()).toContain('p')
  })
})

describe('other events', () => {
  it('a terminate end event ends its scope with all in it', async () => {
    const stop = node('endEvent', 'stop', '<bpmn:terminateEventDefinition/>')
    const engine = await engineWith(
      bpmn('p', start + service('a') + service('b') + stop + path('start', 'a', 'stop') + flow('start', 'b')),
    )
    engine.create('p')
    engine.complete('a')
    expect(engine.trail()).toContain('b terminated')
    expect(engine.completed().slice(-2)).toEqual(['stop', 'p'])
  })

  it('a link leads to where it is caught', async () => {
    const link = '<bpmn:linkEventDefinition name="on"/>'
    const body =
      start +
      node('intermediateThrowEvent', 'go', link) +
      node('intermediateCatchEvent', 'come', link) +
      end +
      flow('start', 'go') +
      flow('come', 'end')
    const engine = await engineWith(bpmn('p', body))
    engine.create('p')
    expect(engine.completed()).toEqual(['start', 'go', 'come', 'end', 'p'])
  })

  it('an escalation is told higher up, and the thrower goes on', async () => {
    const escalation = '<bpmn:escalation id="x" escalationCode="red"/>'
    const sub = node(
      'subProcess',
      't',
      node('startEvent', 'in') +
        node('intermediateThrowEvent', 'tell', refers('escalation', 'x')) +
        service('work') +
        path('in', 'tell', 'work'),
    )
    const engine = await engineWith(
      bpmn(
        'p',
        start +
          sub +
          flow('start', 't') +
          boundary('heard', refers('escalation', 'x'), false) +
          after('heard'),
        escalation,
      ),
    )
    engine.create('p')
    engine.complete('work')
    expect(engine.completed()).toEqual(expect.arrayContaining(['heard', 'tell', 'work', 't', 'p']))
  })

  it('a signal reaches everybody who listens', async () => {
    const signal = node('signal', 's', '', { name: 'open' })
    const listen = bpmn(
      'listen',
      start + node('intermediateCatchEvent', 'wait', refers('signal', 's')) + flow('start', 'wait'),
      signal,
    )
    const begin = bpmn(
      'begin',
      node('startEvent', 'start', refers('signal', 's')) + service('t') + flow('start', 't'),
      signal,
    )
    const tell = bpmn(
      'tell',
      start + node('endEvent', 'shout', refers('signal', 's')) + flow('start', 'shout'),
      signal,
    )
    const engine = await engineWith(listen, begin, tell)
    engine.create('listen')
    engine.create('listen')
    engine.create('tell')
    expect(engine.completed().filter((id) => id === 'listen')).toHaveLength(2)
    expect(engine.job('t')).toBeGreaterThan(0)
  })

  it('what was done is undone, and the thrower waits for that', async () => {
    const body =
      start +
      service('t') +
      boundary('undo', '<bpmn:compensateEventDefinition/>') +
      node('serviceTask', 'undone', extensions(zeebe('taskDefinition', { type: 'undone' })), {
        isForCompensation: true,
      }) +
      node('intermediateThrowEvent', 'throw', '<bpmn:compensateEventDefinition/>') +
      end +
      path('start', 't', 'throw', 'end') +
      '<bpmn:association id="a" sourceRef="undo" targetRef="undone"/>'
    const engine = await engineWith(bpmn('p', body))
    engine.create('p')
    engine.complete('t')
    expect(engine.completed()).toEqual(['start', 't', 'undo'])
    engine.complete('undone')
    expect(engine.completed()).toEqual(['start', 't', 'undo', 'undone', 'throw', 'end', 'p'])
  })
})
