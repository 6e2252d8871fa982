import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createCore, readResources, type Core, type EngineCommand } from '../../../engine/embedded/core.js'
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

const options = { random: () => 0.5, uuid: () => 'u' }

/** One process with something of everything that waits, ends, repeats and fails. */
const model = bpmn(
  'p',
  start +
    node('parallelGateway', 'fork') +
    node(
      'serviceTask',
      'a',
      extensions(
        zeebe('taskDefinition', { type: 'work', retries: '=tries' }),
        mapping({ mine: '=n + 1' }, { 'out.a': '=mine' }),
      ),
    ) +
    node('boundaryEvent', 'late', timer('timeDuration', 'PT1M'), { attachedToRef: 'a' }) +
    node('boundaryEvent', 'remind', timer('timeCycle', 'R/PT20S'), {
      attachedToRef: 'a',
      cancelActivity: false,
    }) +
    node('boundaryEvent', 'failed', refers('error'), { attachedToRef: 'a' }) +
    node('boundaryEvent', 'undo', '<bpmn:compensateEventDefinition/>', { attachedToRef: 'a' }) +
    node('serviceTask', 'undone', extensions(zeebe('taskDefinition', { type: 'work' })), {
      isForCompensation: true,
    }) +
    node(
      'subProcess',
      'sub',
      multiInstance({
        inputCollection: '=items',
        inputElement: 'item',
        outputCollection: 'results',
        outputElement: '=item',
      }) +
        node('startEvent', 'in') +
        node('intermediateCatchEvent', 'wait', refers('message', 'm')) +
        service('work') +
        path('in', 'wait', 'work'),
    ) +
    node('callActivity', 'call', extensions(zeebe('calledElement', { processId: 'q' }))) +
    node('parallelGateway', 'join') +
    node('intermediateThrowEvent', 'compensate', '<bpmn:compensateEventDefinition/>') +
    end +
    path('start', 'fork', 'a', 'join', 'compensate', 'end') +
    path('fork', 'sub', 'join') +
    path('fork', 'call', 'join') +
    ['late', 'remind', 'failed'].map((id) => node('endEvent', `${id}-end`) + flow(id, `${id}-end`)).join('') +
    node(
      'subProcess',
      'alarm',
      node('startEvent', 'ring', refers('signal', 's'), { isInterrupting: false }) +
        node('userTask', 'calm', extensions(zeebe('userTask'))) +
        flow('ring', 'calm'),
      { triggeredByEvent: true },
    ) +
    '<bpmn:association id="as" sourceRef="undo" targetRef="undone"/>',
  message('m', 'go', '=item') + node('signal', 's', '', { name: 'fire' }),
)
const called = bpmn('q', start + service('work') + flow('start', 'work'))

/** The same process as somebody may have changed it since. */
const renewed = {
  name: 'p2.bpmn',
  content: model.content.replace('process id="p"', 'process id="p2"').replace('PT1M', 'PT2M'),
}

type Choice = (core: Core, n: number) => EngineCommand

function pick<Key>(keys: Iterable<Key>, n: number): Key | undefined {
  const list = [...keys]
  return list[n % Math.max(1, list.length)]
}

function rootsOf(core: Core): readonly number[] {
  return [...core.image().instances.values()].flatMap(({ key, value }) =>
    value.bpmnElementType === 'PROCESS' ? [key] : [],
  )
}

/** All of process `p` that a migration may have to speak of; the first three are its boundary events. */
const elements = ['late', 'remind', 'undo', 'a', 'undone', 'sub', 'wait', 'work', 'call', 'join'].concat([
  'compensate',
  'alarm',
  'ring',
  'calm',
  'a-join',
  'sub-join',
  'call-join',
])

const choices: readonly Choice[] = [
  (_core, n) => ({
    kind: 'PROCESS_INSTANCE_CREATION:CREATE',
    bpmnProcessId: 'p',
    variables: JSON.stringify({ n, tries: n % 4, items: n % 3 === 0 ? ['x', 'y'] : [n] }),
  }),
  () => ({ kind: 'JOB_BATCH:ACTIVATE', type: 'work', worker: 'w', timeout: 15_000, maxJobsToActivate: 2 }),
  (core, n) => ({
    kind: 'JOB:COMPLETE',
    jobKey: pick(core.image().jobs.keys(), n) ?? 1,
    variables: `{"n":${n}}`,
  }),
  (core, n) => ({
    kind: 'JOB:FAIL',
    jobKey: pick(core.image().jobs.keys(), n) ?? 1,
    retries: n % 2,
    retryBackOff: (n % 3) * 1000,
  }),
  (core, n) => ({
    kind: 'JOB:THROW_ERROR',
    jobKey: pick(core.image().jobs.keys(), n) ?? 1,
    errorCode: 'E',
    variables: '{"e":1}',
  }),
  (core, n) => ({ kind: 'JOB:UPDATE_RETRIES', jobKey: pick(core.image().jobs.keys(), n) ?? 1, retries: 2 }),
  (core, n) => ({ kind: 'INCIDENT:RESOLVE', incidentKey: pick(core.image().incidents.keys(), n) ?? 1 }),
  (_core, n) => ({
    kind: 'MESSAGE:PUBLISH',
    name: 'go',
    correlationKey: pick(['x', 'y', String(n)], n) ?? '',
    timeToLive: (n % 2) * 30_000,
    messageId: n % 5 === 0 ? 'same' : '',
  }),
  () => ({ kind: 'SIGNAL:BROADCAST', signalName: 'fire', variables: '{"s":1}' }),
  (core, n) => ({
    kind: 'VARIABLE_DOCUMENT:UPDATE',
    elementInstanceKey: pick(core.image().instances.keys(), n) ?? 1,
    variables: `{"tries":2,"v":${n}}`,
    local: n % 2 === 0,
  }),
  (core, n) => ({
    kind: 'PROCESS_INSTANCE:CANCEL',
    processInstanceKey: pick(core.image().instances.keys(), n * 7) ?? 1,
  }),
  (core, n) => ({ kind: 'USER_TASK:COMPLETE', userTaskKey: pick(core.image().userTasks.keys(), n) ?? 1 }),
  (core, n) => ({
    kind: 'PROCESS_INSTANCE_MODIFICATION:MODIFY',
    processInstanceKey: pick(rootsOf(core), n) ?? 1,
    activateInstructions: [
      {
        elementId: pick(['a', 'sub', 'wait', 'call', 'join', 'alarm', 'compensate'], n) ?? '',
        variableInstructions: [{ variables: `{"n":${n}}` }, { variables: '{"own":1}', scopeId: 'a' }].slice(
          n % 2,
        ),
      },
    ].slice(n % 3 === 0 ? 1 : 0),
    terminateInstructions: [{ elementInstanceKey: pick(core.image().instances.keys(), n * 11) ?? 1 }].slice(
      n % 2,
    ),
  }),
  (core, n) => ({
    kind: 'PROCESS_INSTANCE_MIGRATION:MIGRATE',
    processInstanceKey: pick(rootsOf(core), n) ?? 1,
    targetProcessDefinitionKey: pick(core.image().processes.keys(), n) ?? 1,
    mappingInstructions: [...elements.slice(n % 4 === 0 ? 3 : 0)].map((id) => ({
      sourceElementId: id,
      targetElementId: id,
    })),
  }),
  (core, n) => ({
    kind: 'RESOURCE_DELETION:DELETE',
    resourceKey: pick(core.image().processes.keys(), n % 4 === 0 ? n : 1) ?? 1,
  }),
]

describe('the state', () => {
  it('rebuilt from the log equals the live one, after every step of random runs', async () => {
    const read = await readResources([model, called, renewed])
    if ('kind' in read) throw new Error(read.message)
    const step = fc.record({ choice: fc.nat(choices.length - 1), n: fc.nat(30), pause: fc.nat(25_000) })
    fc.assert(
      fc.property(fc.array(step, { minLength: 15, maxLength: 80 }), (steps) => {
        const live = createCore(options)
        const rebuilt = createCore(options)
        let at = 1_000_000
        const run = (command: EngineCommand): void => {
          for (let outcome = live.handle(command, at, 1); ; outcome = live.proceed(at)) {
            for (const event of outcome.events)
              rebuilt.replay(JSON.parse(JSON.stringify(event)) as typeof event)
            if (!isDeepStrictEqual(live.image(), rebuilt.image()))
              throw new Error(`${command.kind}: the rebuilt state differs`)
            if (!outcome.continues) return
          }
        }
        run({ kind: 'DEPLOYMENT:CREATE', resources: read })
        for (const { choice, n, pause } of steps) {
          at += pause
          for (const command of live.due(at)) run(command)
          const make = choices[choice]
          if (make) run(make(live, n))
        }
        // A key is never given out twice.
        expect(live.image().lastPosition).toBe(rebuilt.image().lastPosition)
      }),
      { numRuns: 150 },
    )
  })
})
