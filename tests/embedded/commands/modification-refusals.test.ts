import { describe, expect, it } from 'vitest'
import {
  bpmn,
  end,
  extensions,
  flow,
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
import { engineWith } from '../elements/engine.js'
import { living, theOnly } from './living.js'
import { modify, type Activate } from './modify.js'

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

describe('a modification is refused', () => {
  const gateway = bpmn(
    'p',
    start +
      service('a') +
      node('eventBasedGateway', 'g') +
      node('intermediateCatchEvent', 'wait', timer('timeDuration', 'PT1H')) +
      node('intermediateCatchEvent', 'hear', refers('message', 'news')) +
      service('m', multiInstance({ inputCollection: '=[1]' })) +
      node('subProcess', 's', multiInstance({ inputCollection: '=[1]' }) + inner) +
      path('start', 'a', 'g', 'wait', 'm', 's') +
      flow('g', 'hear'),
    message('news', 'go'),
  )
  const head = "Expected to modify instance of process 'p' but it contains one or more"

  const rows: readonly (readonly [
    what: string,
    activate: Activate,
    terminate: readonly number[],
    says: string,
  ])[] = [
    [
      'an unknown element',
      [{ elementId: 'y' }, { elementId: 'x' }, { elementId: 'y' }],
      [],
      "activate instructions with an element that could not be found: 'x', 'y'",
    ],
    [
      'a start event or a flow',
      [{ elementId: 'start' }, { elementId: 'start-a' }],
      [],
      "activate instructions for elements that are unsupported: 'start', 'start-a'. The activation of elements with type 'START_EVENT', 'SEQUENCE_FLOW' is not supported. Supported element types are: [PROCESS, SUB_PROCESS,",
    ],
    [
      'an event behind an event-based gateway',
      [{ elementId: 'wait' }],
      [],
      "activate instructions for elements that are unsupported: 'wait'. The activation of events belonging to an event-based gateway is not supported.",
    ],
    [
      'the inside of a multi-instance that is not there',
      [{ elementId: 'd' }],
      [],
      "activate instructions that would result in the activation of multi-instance element 's', which is currently unsupported.",
    ],
    [
      'an unknown ancestor',
      [{ elementId: 'm', ancestorElementInstanceKey: 4711 }],
      [],
      "activate instructions with an ancestor scope key that does not exist, or is not in an active state: '4711'",
    ],
    [
      'an unknown scope of variables',
      [{ elementId: 'm', variableInstructions: [{ variables: '{}', scopeId: 'x' }] }],
      [],
      "variable instructions with a scope element id that could not be found: 'x'",
    ],
    [
      'a scope of variables beside the element',
      [{ elementId: 'm', variableInstructions: [{ variables: '{}', scopeId: 'a' }] }],
      [],
      "variable instructions with a scope element that doesn't belong to the activating element's flow scope. These variables should be set before or after the modification.",
    ],
    [
      'the end of what is not there',
      [],
      [4711, 4712, 4711],
      "terminate instructions with an element instance that could not be found: '4711', '4712'",
    ],
  ]

  it.each(rows)('that names %s', async (_, activate, terminate, says) => {
    const engine = await engineWith(gateway)
    const answer = modify(engine, engine.create('p', { key: 'k' }), activate, terminate)

    expect(answer).toMatchObject({ kind: 'rejected', code: 'INVALID_ARGUMENT' })
    expect(answer.kind === 'rejected' && answer.message.startsWith(`${head} ${says}`)).toBe(true)
  })

  it('where it is not sure which scope is meant, or that scope is to be ended', async () => {
    const engine = await engineWith(nested)
    const key = engine.create('p', {})
    engine.complete('a')
    const [only = -1] = living(engine, 's')

    expect(modify(engine, key, [{ elementId: 'd' }], [only])).toMatchObject({
      message: `${head} activate instructions for elements whose required flow scope instance is also being terminated: element 'd' requires flow scope instance '${only}' which is being terminated. Please provide a valid ancestor scope key for the activation or avoid terminating the required flow scope.`,
    })
    modify(engine, key, [{ elementId: 's' }])
    expect(modify(engine, key, [{ elementId: 'd' }])).toMatchObject({
      message: `${head} activate instructions for an element that has a flow scope with more than one active instance: 's'. Can't decide in which instance of the flow scope the element should be activated. Please specify an ancestor element instance key for this activate instruction.`,
    })
  })

  it('where it would end an instance that a call activity waits for', async () => {
    const call = node('callActivity', 'call', extensions(zeebe('calledElement', { processId: 'q' })))
    const engine = await engineWith(
      bpmn('p', start + call + path('start', 'call')),
      bpmn('q', start + service('x') + path('start', 'x')),
    )
    engine.create('p', {})

    const answer = modify(engine, theOnly(engine, 'q'), [], [theOnly(engine, 'x')])

    expect(answer).toMatchObject({
      message:
        "Expected to modify instance of process 'q' but the given instructions would terminate the instance. The instance was created by a call activity in the parent process. To terminate this instance please modify the parent process instead.",
    })
    expect(living(engine, 'x')).toHaveLength(1)
  })
})
