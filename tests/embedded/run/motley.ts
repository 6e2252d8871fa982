import fc from 'fast-check'
import {
  end,
  flow,
  message,
  messageCatch,
  sampleProcess,
  sequence,
  serviceTask,
  start,
  timerCatch,
} from '../../gateway/sample-process.js'
import type { OpenedEngine } from './opened-engine.js'

const inner = sequence(
  '<bpmn:startEvent id="inner_start"/>',
  serviceTask('inner_task', 'work').replace(
    '</bpmn:serviceTask>',
    `<bpmn:multiInstanceLoopCharacteristics><bpmn:extensionElements>
      <zeebe:loopCharacteristics inputCollection="=[1,2,3]" inputElement="part" outputCollection="parts" outputElement="=part * 2"/>
      </bpmn:extensionElements></bpmn:multiInstanceLoopCharacteristics></bpmn:serviceTask>`,
  ),
  '<bpmn:endEvent id="inner_end"/>',
).replaceAll('id="f', 'id="inner_f')

const guarded = `${start}${serviceTask('task', 'work')}${end}<bpmn:endEvent id="late"/><bpmn:endEvent id="wrong"/>
  <bpmn:boundaryEvent id="timer" attachedToRef="task"><bpmn:timerEventDefinition>
    <bpmn:timeDuration xsi:type="bpmn:tFormalExpression">PT2S</bpmn:timeDuration></bpmn:timerEventDefinition></bpmn:boundaryEvent>
  <bpmn:boundaryEvent id="error" attachedToRef="task"><bpmn:errorEventDefinition errorRef="bad"/></bpmn:boundaryEvent>
  ${flow('f1', 'start', 'task')}${flow('f2', 'task', 'end')}${flow('f3', 'timer', 'late')}${flow('f4', 'error', 'wrong')}`

const forked = `${start}<bpmn:parallelGateway id="fork"/>${serviceTask('a', 'work')}<bpmn:subProcess id="b">${inner}</bpmn:subProcess>
  <bpmn:parallelGateway id="join"/>${end}${flow('f1', 'start', 'fork')}${flow('f2', 'fork', 'a')}${flow('f3', 'fork', 'b')}
  ${flow('f4', 'a', 'join')}${flow('f5', 'b', 'join')}${flow('f6', 'join', 'end')}`

const incident = `${start}<bpmn:exclusiveGateway id="choice"/>${end}${flow('f1', 'start', 'choice')}${flow('f2', 'choice', 'end', '=n &lt; 0')}`

/** Processes with a bit of everything that leaves something in the state. */
const processes = {
  plain: sampleProcess('plain', sequence(start, serviceTask('task', 'work'), end)),
  guarded: sampleProcess('guarded', guarded, '<bpmn:error id="bad" errorCode="BAD"/>'),
  forked: sampleProcess('forked', forked),
  waiting: sampleProcess(
    'waiting',
    sequence(start, messageCatch('wait'), timerCatch('pause', 'PT1S'), serviceTask('task', 'work'), end),
    message('news', 'key'),
  ),
  stuck: sampleProcess('stuck', incident),
}

/** One step of a random run; `pick` chooses among what there is. */
export interface MotleyStep {
  readonly kind:
    | 'create'
    | 'work'
    | 'fail'
    | 'error'
    | 'message'
    | 'cancel'
    | 'variables'
    | 'wait'
    | 'activate'
    | 'snapshot'
  readonly pick: number
}

/** Any step; snapshots are rare, because each takes a thread of its own. */
export const motleyStep: fc.Arbitrary<MotleyStep> = fc.record({
  kind: fc.oneof(
    {
      weight: 60,
      arbitrary: fc.constantFrom<MotleyStep['kind'][]>(
        'create',
        'work',
        'fail',
        'error',
        'message',
        'cancel',
        'variables',
        'wait',
        'activate',
      ),
    },
    { weight: 2, arbitrary: fc.constant<MotleyStep['kind']>('snapshot') },
  ),
  pick: fc.nat(1000),
})

/** Deploys all processes. */
export async function deployMotley(engine: OpenedEngine): Promise<void> {
  const resources = Object.entries(processes).map(([name, content]) => ({ name: `${name}.bpmn`, content }))
  const answer = await engine.deployResource({ resources })
  if (answer.kind === 'rejected') throw new Error(answer.message)
}

async function oneJob(engine: OpenedEngine, timeout: number): Promise<string> {
  const answer = await engine.activateJobs({
    type: 'work',
    worker: 'motley',
    timeout,
    maxJobsToActivate: 1,
    requestTimeout: -1,
  })
  return (answer.kind === 'accepted' && answer.response.jobs[0]?.key) || '1'
}

async function oneInstance(engine: OpenedEngine, pick: number): Promise<string> {
  const names = Object.keys(processes)
  const keys = await engine.observe.instancesOf(names[pick % names.length] ?? '')
  return keys[pick % Math.max(1, keys.length)] ?? '1'
}

/** What each step does; what is refused is a step too. */
export const motleySteps = {
  create(engine, { pick }) {
    const names = Object.keys(processes)
    const bpmnProcessId = names[pick % names.length] ?? ''
    return engine.createProcessInstance({
      bpmnProcessId,
      variables: JSON.stringify({ n: pick, key: `k${pick % 5}`, list: [1, { 案号: 'A' }] }),
    })
  },
  work: async (engine, { pick }) =>
    engine.completeJob({ jobKey: await oneJob(engine, 60_000), variables: `{"n":${pick}}` }),
  fail: async (engine, { pick }) =>
    engine.failJob({
      jobKey: await oneJob(engine, 60_000),
      retries: pick % 3,
      retryBackOff: (pick % 4) * 1000,
    }),
  error: async (engine) => engine.throwError({ jobKey: await oneJob(engine, 60_000), errorCode: 'BAD' }),
  message: (engine, { pick }) =>
    engine.publishMessage({
      name: 'news',
      correlationKey: `k${pick % 5}`,
      timeToLive: (pick % 3) * 5_000,
      messageId: `m${pick % 20}`,
    }),
  cancel: async (engine, { pick }) =>
    engine.cancelProcessInstance({ processInstanceKey: await oneInstance(engine, pick) }),
  variables: async (engine, { pick }) =>
    engine.setVariables({
      elementInstanceKey: await oneInstance(engine, pick),
      variables: `{"v":${pick}}`,
      local: pick % 2 === 0,
    }),
  wait: (engine, { pick }) => engine.advance(pick * 10),
  activate: (engine) => oneJob(engine, 3_000),
  snapshot: (engine) => engine.takeSnapshot(),
} satisfies Record<MotleyStep['kind'], (engine: OpenedEngine, step: MotleyStep) => Promise<unknown>>
