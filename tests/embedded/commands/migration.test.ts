import { describe, expect, it } from 'vitest'
import {
  bpmn,
  end,
  extensions,
  flow,
  job,
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
  type File,
} from '../elements/bpmn.js'
import { engineWith, type Engine } from '../elements/engine.js'
import { living, theOnly } from './living.js'
import { migrate } from './migrate.js'

const HOUR = 3_600_000

/** `KIND element` of what the log tells since a command, without the elements' own life. */
function since(engine: Engine, play: () => void): readonly string[] {
  const before = engine.log.length
  play()
  return engine.log.slice(before).map(({ kind, value }) => {
    const named: Readonly<Record<string, unknown>> = { ...value }
    const name = named['elementId'] ?? named['targetElementId'] ?? named['catchEventId'] ?? named['name']
    return typeof name === 'string' ? `${kind} ${name}` : kind
  })
}

const boundary = (id: string, on: string, definition: string, more = {}): string =>
  node('boundaryEvent', id, definition, { attachedToRef: on, ...more }) +
  node('endEvent', `${id}-end`) +
  flow(id, `${id}-end`)

const oneTask = (id: string, task: string, more = '', roots = ''): File =>
  bpmn(id, start + service(task) + end + path('start', task, 'end') + more, roots)

describe('a migration', () => {
  it('lets an instance go on in the other process: its job, incident and variables go along', async () => {
    const engine = await engineWith(
      oneTask('p', 'a'),
      bpmn('q', start + service('b') + service('c') + end + path('start', 'b', 'c', 'end')),
    )
    const key = engine.create('p', { long: 1, x: 2 })
    const work = engine.job('a')
    engine.send({ kind: 'JOB:FAIL', jobKey: work, retries: 0 })

    const told = since(engine, () => migrate(engine, key, 'q', { a: 'b' }))

    expect(told).toEqual([
      'PROCESS_INSTANCE:ELEMENT_MIGRATED q',
      'VARIABLE:MIGRATED x',
      'VARIABLE:MIGRATED long',
      'PROCESS_INSTANCE:ELEMENT_MIGRATED b',
      'JOB:MIGRATED b',
      'INCIDENT:MIGRATED b',
      'PROCESS_INSTANCE_MIGRATION:MIGRATED',
    ])
    engine.send({ kind: 'JOB:UPDATE_RETRIES', jobKey: work, retries: 1 })
    engine.send({ kind: 'INCIDENT:RESOLVE', incidentKey: [...engine.core.image().incidents.keys()][0] ?? -1 })
    engine.complete('a')
    engine.complete('c')
    expect(engine.completed().slice(-4)).toEqual(['b', 'c', 'end', 'q'])
  })

  it('keeps the rest of a mapped timer, and begins one anew that is not mapped', async () => {
    const late = (id: string, on: string, time: string): string =>
      boundary(id, on, timer('timeDuration', time))
    const files = [
      oneTask('p', 'a', late('old', 'a', 'PT1H')),
      oneTask('q', 'b', late('new', 'b', 'PT3H')),
    ] as const
    const kept = await engineWith(...files)
    const anew = await engineWith(...files)
    for (const [engine, plan] of [
      [kept, { a: 'b', old: 'new' }],
      [anew, { a: 'b' }],
    ] as const) {
      const key = engine.create('p', {})
      engine.advance(HOUR / 2)
      expect(migrate(engine, key, 'q', plan)).toMatchObject({ kind: 'accepted' })
      engine.advance(HOUR / 2)
    }

    expect([kept.completed().includes('new'), anew.completed().includes('new')]).toEqual([true, false])
    anew.advance(2 * HOUR + HOUR / 2)
    expect(anew.completed()).toContain('new')
  })

  it('closes what is no longer waited for, opens what is new, and takes along what is mapped', async () => {
    const events = (n: string): string =>
      ['1', '2']
        .map(
          (i) =>
            boundary(`m${n}${i}`, 'a', refers('message', `m${i}`)) +
            boundary(`t${n}${i}`, 'a', timer('timeDuration', 'PT1H')) +
            boundary(`s${n}${i}`, 'a', refers('signal', `s${i}`)),
        )
        .join('')
    const roots = (n: string): string =>
      ['1', '2']
        .map((i) => message(`m${i}`, `${n}m${i}`) + node('signal', `s${i}`, '', { name: `${n}s${i}` }))
        .join('')
    const engine = await engineWith(
      oneTask('p', 'a', events('x'), roots('x')),
      oneTask('q', 'a', events('y'), roots('y')),
    )
    const key = engine.create('p', { key: 'k' })

    const told = since(engine, () =>
      migrate(engine, key, 'q', { a: 'a', mx2: 'my2', tx2: 'ty2', sx2: 'sy2' }),
    )

    expect(told.slice(4)).toEqual([
      'PROCESS_MESSAGE_SUBSCRIPTION:DELETING mx1',
      'TIMER:CANCELED tx1',
      'SIGNAL_SUBSCRIPTION:DELETED sx1',
      'PROCESS_MESSAGE_SUBSCRIPTION:CREATING my1',
      'TIMER:CREATED ty1',
      'SIGNAL_SUBSCRIPTION:CREATED sy1',
      'PROCESS_MESSAGE_SUBSCRIPTION:MIGRATED my2',
      'TIMER:MIGRATED ty2',
      'SIGNAL_SUBSCRIPTION:MIGRATED sy2',
      'PROCESS_INSTANCE_MIGRATION:MIGRATED',
      'MESSAGE_SUBSCRIPTION:DELETED',
      'MESSAGE_SUBSCRIPTION:CREATED',
      'MESSAGE_SUBSCRIPTION:MIGRATED',
      'PROCESS_MESSAGE_SUBSCRIPTION:DELETED mx1',
      'PROCESS_MESSAGE_SUBSCRIPTION:CREATED my1',
    ])
    engine.publish('xm2', 'k')
    expect(engine.completed()).toContain('my2')
  })

  it('takes a mapped signal along that is still waited for under its old name', async () => {
    const wait = (id: string): string => node('intermediateCatchEvent', id, refers('signal', 's'))
    const process = (id: string, event: string, signal: string): File =>
      bpmn(
        id,
        start + wait(event) + end + path('start', event, 'end'),
        node('signal', 's', '', { name: signal }),
      )
    const engine = await engineWith(process('p', 'w', 'old'), process('q', 'v', 'new'))
    const key = engine.create('p', {})
    migrate(engine, key, 'q', { w: 'v' })

    engine.send({ kind: 'SIGNAL:BROADCAST', signalName: 'new' })
    expect(living(engine, 'v')).toHaveLength(1)
    engine.send({ kind: 'SIGNAL:BROADCAST', signalName: 'old' })
    expect(engine.living()).toBe(0)
  })

  it('goes into sub-processes, event sub-processes and every instance of a multi-instance', async () => {
    const many = multiInstance({
      inputCollection: '=[1,2]',
      outputCollection: 'out',
      outputElement: '=loopCounter + 1',
    })
    const process = (id: string, n: string): File =>
      bpmn(
        id,
        start +
          node(
            'subProcess',
            `s${n}`,
            many + node('startEvent', 'in') + service(`a${n}`) + path('in', `a${n}`),
          ) +
          end +
          path('start', `s${n}`, 'end') +
          node(
            'subProcess',
            `e${n}`,
            node('startEvent', `es${n}`, refers('message', 'm'), { isInterrupting: false }) +
              service(`x${n}`) +
              path(`es${n}`, `x${n}`),
            { triggeredByEvent: true },
          ),
        message('m', 'go'),
      )
    const engine = await engineWith(process('p', '1'), process('q', '2'))
    const key = engine.create('p', { key: 'k' })
    engine.publish('go', 'k')
    const plan = { s1: 's2', a1: 'a2', e1: 'e2', es1: 'es2', x1: 'x2' }

    expect(migrate(engine, key, 'q', plan)).toMatchObject({ kind: 'accepted' })

    expect(
      [living(engine, 's2'), living(engine, 'a2'), living(engine, 'x2')].map(({ length }) => length),
    ).toEqual([3, 2, 1])
    engine.complete('a1')
    engine.complete('a1')
    engine.publish('go', 'k')
    engine.complete('x1')
    engine.complete('x2')
    expect([engine.living(), engine.variables('p')['out'] ?? engine.variables('q')['out']]).toEqual([
      0,
      [2, 3],
    ])
  })

  it.each([['parallelGateway'], ['inclusiveGateway']])('moves tokens that wait at a %s', async (kind) => {
    const process = (id: string, join: string): File =>
      bpmn(
        id,
        start +
          node('parallelGateway', 'f') +
          service('a') +
          service('b') +
          node(kind, join) +
          end +
          path('start', 'f', 'a', join, 'end') +
          path('f', 'b', join),
      )
    const engine = await engineWith(process('p', 'j'), process('q', 'k'))
    const key = engine.create('p', {})
    engine.complete('a')

    const told = since(engine, () => migrate(engine, key, 'q', { b: 'b', j: 'k', 'a-j': 'a-k' }))

    expect(told.slice(0, 3)).toEqual([
      'PROCESS_INSTANCE:ELEMENT_MIGRATED q',
      'PROCESS_INSTANCE:SEQUENCE_FLOW_DELETED a-j',
      'PROCESS_INSTANCE:SEQUENCE_FLOW_TAKEN a-k',
    ])
    engine.complete('b')
    expect(engine.completed().slice(-3)).toEqual(['k', 'end', 'q'])
  })

  it('leaves called instances where they are; they hand back to the new call activity', async () => {
    const caller = (id: string, call: string): File =>
      bpmn(
        id,
        start +
          node('callActivity', call, extensions(zeebe('calledElement', { processId: 'child' }))) +
          end +
          path('start', call, 'end'),
      )
    const engine = await engineWith(oneTask('child', 'x'), caller('p', 'c'), caller('q', 'd'))
    const key = engine.create('p', {})

    const told = since(engine, () => migrate(engine, key, 'q', { c: 'd' }))

    expect(told).toEqual([
      'PROCESS_INSTANCE:ELEMENT_MIGRATED q',
      'PROCESS_INSTANCE:ELEMENT_MIGRATED d',
      'PROCESS_INSTANCE:ANCESTOR_MIGRATED child',
      'PROCESS_INSTANCE:ANCESTOR_MIGRATED x',
      'PROCESS_INSTANCE_MIGRATION:MIGRATED',
    ])
    engine.complete('x')
    expect(engine.completed().slice(-3)).toEqual(['d', 'end', 'q'])
  })

  it('tries again in the other process what an incident held up', async () => {
    const task = (type: string, x: string): string =>
      node('serviceTask', 'a', extensions(job(type), mapping({ v: x })))
    const engine = await engineWith(
      bpmn('p', start + task('old', '=assert(x, x != null)') + path('start', 'a')),
      bpmn('q', start + task('new', '=1') + path('start', 'a')),
    )
    const key = engine.create('p', {})
    migrate(engine, key, 'q', { a: 'a' })

    engine.send({ kind: 'INCIDENT:RESOLVE', incidentKey: [...engine.core.image().incidents.keys()][0] ?? -1 })

    expect([engine.job('new') > 0, engine.variables('a')]).toEqual([true, { v: 1 }])
  })

  it('lets what completed be compensated where its event is mapped, and else no longer', async () => {
    const process = (id: string, n: string): File =>
      bpmn(
        id,
        start +
          service(`a${n}`) +
          service('b') +
          node('intermediateThrowEvent', 'back', '<bpmn:compensateEventDefinition/>') +
          path('start', `a${n}`, 'b', 'back') +
          node('boundaryEvent', `undo${n}`, '<bpmn:compensateEventDefinition/>', { attachedToRef: `a${n}` }) +
          node('serviceTask', `undone${n}`, extensions(job('undone')), { isForCompensation: true }) +
          `<bpmn:association id="as" sourceRef="undo${n}" targetRef="undone${n}"/>`,
      )
    for (const [plan, completed] of [
      [{ b: 'b', undo1: 'undo2' }, 'undone2'],
      [{ b: 'b' }, 'back'],
    ] as const) {
      const engine = await engineWith(process('p', '1'), process('q', '2'))
      const key = engine.create('p', {})
      engine.complete('a1')
      migrate(engine, key, 'q', plan)
      engine.complete('b')
      if (completed === 'undone2') engine.complete('undone')
      expect(engine.completed()).toContain(completed)
    }
  })

  it('takes a native user task along, and makes one of a job', async () => {
    const process = (id: string, inner: string): File =>
      bpmn(id, start + node('userTask', 'u', inner) + end + path('start', 'u', 'end'))
    const groups = zeebe('assignmentDefinition', { assignee: 'lin', candidateGroups: 'planning,fire' })
    const native = extensions(zeebe('userTask'))
    const engine = await engineWith(
      process('j', extensions(groups)),
      process('n', native),
      process('m', native),
    )
    const key = engine.create('j', {})

    migrate(engine, key, 'n', { u: 'u' })
    migrate(engine, key, 'm', { u: 'u' })

    const [task] = engine.core.image().userTasks.values()
    expect(task?.value).toMatchObject({
      assignee: 'lin',
      candidateGroupsList: ['planning', 'fire'],
      bpmnProcessId: 'm',
    })
    expect(engine.core.image().jobs.size).toBe(0)
    engine.send({ kind: 'USER_TASK:COMPLETE', userTaskKey: task?.key ?? -1 })
    expect(engine.living()).toBe(0)
  })

  it('keeps the correlation key that started an instance with it', async () => {
    const process = (id: string, name: string): File =>
      bpmn(
        id,
        node('startEvent', 'start', refers('message', 'm')) + service('a') + path('start', 'a'),
        node('message', 'm', '', { name }),
      )
    const engine = await engineWith(process('p', 'old'), process('q', 'new'))
    engine.publish('old', 'k')
    migrate(engine, theOnly(engine, 'p'), 'q', { a: 'a' })

    engine.publish('new', 'k')
    expect(living(engine, 'q')).toHaveLength(1)
    engine.publish('old', 'k')
    expect(living(engine, 'p')).toHaveLength(1)
  })
})
