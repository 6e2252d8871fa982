import { describe, expect, it } from 'vitest'
import {
  bpmn,
  end,
  flow,
  message,
  node,
  path,
  refers,
  service,
  start,
  timer,
  type File,
} from '../elements/bpmn.js'
import { engineWith } from '../elements/engine.js'
import { migrate } from './migrate.js'

const boundary = (id: string, on: string, definition: string, more = {}): string =>
  node('boundaryEvent', id, definition, { attachedToRef: on, ...more }) +
  node('endEvent', `${id}-end`) +
  flow(id, `${id}-end`)

const oneTask = (id: string, task: string, more = '', roots = ''): File =>
  bpmn(id, start + service(task) + end + path('start', task, 'end') + more, roots)

describe('a migration is refused', () => {
  const roots = message('m', 'go') + message('n', 'other')
  const source = oneTask('p', 'a', boundary('b', 'a', refers('message', 'm')), roots)
  const targets = {
    other: bpmn('q', start + node('userTask', 'a') + end + path('start', 'a', 'end')),
    inside: bpmn(
      'q',
      start +
        node('subProcess', 's', node('startEvent', 'in') + service('a') + path('in', 'a')) +
        path('start', 's'),
    ),
    same: oneTask('q', 'a', boundary('c', 'a', refers('message', 'm')), roots),
    timer: oneTask('q', 'a', boundary('b', 'a', timer('timeDuration', 'PT1H')), roots),
    beside: bpmn(
      'q',
      start +
        service('a') +
        service('z') +
        path('start', 'a', 'z') +
        boundary('b', 'z', refers('message', 'n')),
      roots,
    ),
    unread: oneTask('q', 'a', boundary('c', 'a', refers('message', 'x')), message('x', 'x', '=nothing')),
  } satisfies Readonly<Record<string, File>>

  const rows: readonly (readonly [
    target: keyof typeof targets,
    plan: Readonly<Record<string, string>>,
    code: string,
    says: string,
  ])[] = [
    [
      'same',
      {},
      'FAILED_PRECONDITION',
      "no mapping instruction defined for active element with id 'a'. Elements cannot be migrated without a mapping.",
    ],
    [
      'same',
      { x: 'a' },
      'INVALID_ARGUMENT',
      "mapping instructions contain a non-existing source element id 'x'. Elements provided in mapping instructions must exist in the source process definition.",
    ],
    [
      'same',
      { a: 'x' },
      'INVALID_ARGUMENT',
      "mapping instructions contain a non-existing target element id 'x'. Elements provided in mapping instructions must exist in the target process definition.",
    ],
    [
      'other',
      { a: 'a' },
      'FAILED_PRECONDITION',
      "active element with id 'a' and type 'SERVICE_TASK' is mapped to an element with id 'a' and different type 'USER_TASK'. Elements must be mapped to elements of the same type.",
    ],
    [
      'inside',
      { a: 'a' },
      'FAILED_PRECONDITION',
      "the flow scope of active element with id 'a' is changed. The flow scope of the active element is expected to be 'q' but was 's'. The flow scope of an element cannot be changed during migration yet.",
    ],
    [
      'same',
      { a: 'a' },
      'FAILED_PRECONDITION',
      "active element with id 'a' is already subscribed to the same message name 'go'. Currently, migrating message subscriptions to the same message name isn't supported without a mapping.",
    ],
    [
      'timer',
      { a: 'a', b: 'b' },
      'FAILED_PRECONDITION',
      "active element with id 'a' has a catch event with id 'b' that is mapped to a catch event with id 'b'. These catch events have different event types: 'MESSAGE' and 'TIMER'.",
    ],
    [
      'beside',
      { a: 'a', b: 'b' },
      'FAILED_PRECONDITION',
      "active element with id 'a' is mapped to an element with id 'a' and has a catch event with id 'b' that is mapped to a catch event with id 'b'. These mappings detach the catch event from the element in the target process.",
    ],
    [
      'unread',
      { a: 'a' },
      'FAILED_PRECONDITION',
      "active element with id 'a' is mapped to element with id 'a' that must be subscribed to a catch event. Failed to extract the correlation key for 'nothing'",
    ],
  ]

  it.each(rows)('to %s by %j with %s', async (target, plan, code, says) => {
    const engine = await engineWith(source, targets[target])
    const key = engine.create('p', { key: 'k' })
    const before = engine.log.length

    const answer = migrate(engine, key, 'q', plan)

    expect(answer).toMatchObject({ kind: 'rejected', code })
    if (answer.kind !== 'rejected') return
    expect(answer.message.slice(0, answer.message.indexOf(says) + says.length)).toBe(
      `Expected to migrate process instance '${key}' but ${says}`,
    )
    expect(engine.log).toHaveLength(before)
  })

  it('where a token waits at a join that is not mapped likewise', async () => {
    const process = (id: string, kind: string, more = ''): File =>
      bpmn(
        id,
        start +
          node('parallelGateway', 'f') +
          service('a') +
          service('b') +
          node(kind, 'j') +
          path('start', 'f', 'a', 'j') +
          path('f', 'b', 'j') +
          more,
      )
    const engine = await engineWith(
      process('p', 'parallelGateway'),
      process('q', 'inclusiveGateway'),
      process('r', 'parallelGateway'),
    )
    const key = engine.create('p', {})
    engine.complete('a')
    const says = (to: string, plan: Readonly<Record<string, string>>): string => {
      const answer = migrate(engine, key, to, plan)
      return answer.kind === 'rejected'
        ? answer.message.slice(answer.message.indexOf(' but ') + 5)
        : 'accepted'
    }

    expect([
      says('r', { b: 'b' }),
      says('q', { b: 'b', j: 'j', 'a-j': 'a-j' }),
      says('r', { b: 'b', j: 'j' }),
      says('r', { b: 'b', j: 'j', 'a-j': 'a-j' }),
    ]).toEqual([
      "gateway 'j' has at least one incoming sequence flow taken. Joining gateways with at least one incoming sequence flow taken must be mapped to a gateway of the same type in the target process definition.",
      "active element with id 'j' and type 'PARALLEL_GATEWAY' is mapped to an element with id 'j' and different type 'INCLUSIVE_GATEWAY'. Elements must be mapped to elements of the same type.",
      "joining gateway with id 'j' has a taken sequence flow with id 'a-j'. Taken sequence flows must be mapped to a sequence flow in the target process definition.",
      'accepted',
    ])
  })
})
