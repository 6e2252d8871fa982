import { describe, expect, it } from 'vitest'
import { bpmn, end, extensions, flow, node, path, start, timer, zeebe, type File } from './bpmn.js'
import { engineWith, type Engine } from './engine.js'

const late =
  node('boundaryEvent', 'late', timer('timeDuration', 'PT1H'), { attachedToRef: 'sign' }) +
  node('endEvent', 'too-late') +
  flow('late', 'too-late')

/** `start → sign → end`; `moments` name the listeners in their order, the type of a listener's job is its moment. */
function model(moments: readonly string[], assignment: Readonly<Record<string, string>> = {}): File {
  const listeners = moments.map((moment) => zeebe('taskListener', { eventType: moment, type: moment }))
  const task = node(
    'userTask',
    'sign',
    extensions(
      zeebe('userTask'),
      zeebe('assignmentDefinition', assignment),
      zeebe('taskListeners', {}, listeners.join('')),
    ),
  )
  return bpmn('p', start + task + late + end + path('start', 'sign', 'end'))
}

async function started(...model_: Parameters<typeof model>): Promise<{ engine: Engine; key: number }> {
  const engine = await engineWith(model(...model_))
  engine.create('p')
  return { engine, key: [...engine.core.image().userTasks.keys()][0] ?? -1 }
}

const assign = (engine: Engine, userTaskKey: number) =>
  engine.send({ kind: 'USER_TASK:ASSIGN', userTaskKey, assignee: 'li' })
const finish = (engine: Engine, type: string, result: object = {}) =>
  engine.send({ kind: 'JOB:COMPLETE', jobKey: engine.job(type), result })
const task = ({ core }: Engine, key: number) => core.image().userTasks.get(key)

/** What became of user tasks, without the type of the value. */
const life = ({ log }: Engine): readonly string[] =>
  log.flatMap(({ kind }) => (kind.startsWith('USER_TASK:') ? [kind.slice(10)] : []))

describe('user task kept by the engine', () => {
  it('is there first and then given to whom the model names', async () => {
    const { engine, key } = await started([], { assignee: 'wang' })
    expect(life(engine)).toEqual(['CREATING', 'CREATED', 'ASSIGNING', 'ASSIGNED'])
    expect(task(engine, key)?.value.assignee).toBe('wang')
  })

  it('tells what an update really changed', async () => {
    const { engine, key } = await started([])
    const changes = { priority: 3, dueDate: '', candidateUsersList: ['li'] }
    engine.send({ kind: 'USER_TASK:UPDATE', userTaskKey: key, changes })
    expect(engine.log.findLast(({ kind }) => kind === 'USER_TASK:UPDATED')?.value).toMatchObject({
      action: 'update',
      changedAttributes: ['priority', 'candidateUsersList'],
    })
  })

  it('is updated when variables are put in at it', async () => {
    const { engine, key } = await started([])
    const elementInstanceKey = task(engine, key)?.value.elementInstanceKey ?? -1
    engine.send({ kind: 'VARIABLE_DOCUMENT:UPDATE', elementInstanceKey, variables: '{"x": 1}', local: true })
    expect(life(engine).slice(2)).toEqual(['UPDATING', 'UPDATED'])
    expect(engine.variables('sign')).toEqual({ x: 1 })
  })
})

describe('task listener', () => {
  it('has its say before the task is there, one after the other', async () => {
    const { engine } = await started(['creating', 'creating'])
    expect(engine.trail()).toContain('sign activated')
    finish(engine, 'creating')
    expect(life(engine)).toEqual(['CREATING'])
    finish(engine, 'creating')
    expect(life(engine)).toEqual(['CREATING', 'CREATED'])
  })

  it('holds up the answer to an assignment', async () => {
    const { engine, key } = await started(['assigning'])
    const { replies } = engine.core.handle(
      { kind: 'USER_TASK:ASSIGN', userTaskKey: key, assignee: 'li' },
      engine.now(),
      77,
    )
    expect(replies).toEqual([])
    const done = engine.core.handle(
      { kind: 'JOB:COMPLETE', jobKey: engine.job('assigning') },
      engine.now(),
      78,
    )
    const answered = done.replies.map(({ requestId, answer }) => `${requestId} ${answer.kind}`)
    expect(answered.sort()).toEqual(['77 accepted', '78 accepted'])
  })

  it('denies an assignment with its reason, and the task stays as it was', async () => {
    const { engine, key } = await started(['assigning'])
    engine.core.handle({ kind: 'USER_TASK:ASSIGN', userTaskKey: key, assignee: 'li' }, engine.now(), 77)
    const { replies } = engine.core.handle(
      {
        kind: 'JOB:COMPLETE',
        jobKey: engine.job('assigning'),
        result: { denied: true, deniedReason: 'on leave' },
      },
      engine.now(),
      78,
    )
    expect(replies.find(({ requestId }) => requestId === 77)?.answer).toEqual({
      kind: 'rejected',
      code: 'FAILED_PRECONDITION',
      message: `Assignment of the User Task with key '${key}' was denied by Task Listener. Reason to deny: 'on leave'`,
    })
    expect(task(engine, key)).toMatchObject({ state: 'CREATED', value: { assignee: '' } })
  })

  it('corrects who gets the task, and the next listener learns of it', async () => {
    const { engine, key } = await started(['assigning', 'assigning'])
    assign(engine, key)
    finish(engine, 'assigning', { corrections: { assignee: 'wang', priority: 80 } })
    expect(engine.log.findLast(({ kind }) => kind === 'JOB:CREATED')?.value).toMatchObject({
      jobKind: 'TASK_LISTENER',
      jobListenerEventType: 'ASSIGNING',
      customHeaders: {
        'io.camunda.zeebe:assignee': 'wang',
        'io.camunda.zeebe:priority': '80',
        'io.camunda.zeebe:changedAttributes': '["assignee","priority"]',
      },
    })
    finish(engine, 'assigning')
    expect(task(engine, key)?.value).toMatchObject({ assignee: 'wang', priority: 80 })
    expect(life(engine).slice(2)).toEqual(['ASSIGNING', 'CORRECTED', 'ASSIGNED'])
  })

  it('denies that the task is done', async () => {
    const { engine, key } = await started(['completing'])
    engine.send({ kind: 'USER_TASK:COMPLETE', userTaskKey: key, variables: '{"seal": false}' })
    finish(engine, 'completing', { denied: true })
    expect(engine.trail()).not.toContain('sign completed')
    engine.send({ kind: 'USER_TASK:COMPLETE', userTaskKey: key, variables: '{"seal": true}' })
    finish(engine, 'completing')
    expect(engine.variables('p')).toEqual({ seal: true })
    expect(engine.living()).toBe(0)
  })

  it('denies variables that are put in at the task', async () => {
    const { engine, key } = await started(['updating'])
    const elementInstanceKey = task(engine, key)?.value.elementInstanceKey ?? -1
    engine.send({ kind: 'VARIABLE_DOCUMENT:UPDATE', elementInstanceKey, variables: '{"x": 1}', local: true })
    finish(engine, 'updating', { denied: true })
    expect(engine.variables('sign')).toEqual({})
    expect(engine.log.at(-1)?.kind).toBe('VARIABLE_DOCUMENT:UPDATE_DENIED')
  })

  it('has its say before the task is canceled', async () => {
    const { engine } = await started(['canceling'])
    engine.advance(3_600_000)
    expect(engine.trail()).not.toContain('late activated')
    finish(engine, 'canceling')
    expect(engine.completed()).toEqual(['start', 'late', 'too-late', 'p'])
  })

  it('is called off when the task is canceled meanwhile', async () => {
    const { engine, key } = await started(['assigning'])
    assign(engine, key)
    engine.advance(3_600_000)
    expect(life(engine).slice(-2)).toEqual(['CANCELING', 'CANCELED'])
    expect(engine.core.image().jobs.size).toBe(0)
  })

  it('that fails waits for a person', async () => {
    const { engine, key } = await started(['assigning'])
    assign(engine, key)
    const jobKey = engine.job('assigning')
    engine.send({ kind: 'JOB:FAIL', jobKey, retries: 0, errorMessage: 'no line' })
    expect(engine.incidents()).toEqual(['TASK_LISTENER_NO_RETRIES sign: no line'])
  })

  it('with a type that cannot be read is tried again once that is mended', async () => {
    const broken = model([]).content.replace(
      '<zeebe:taskListeners></zeebe:taskListeners>',
      '<zeebe:taskListeners><zeebe:taskListener eventType="completing" type="=kind"/></zeebe:taskListeners>',
    )
    const engine = await engineWith({ name: 'p.bpmn', content: broken })
    const scope = engine.create('p')
    const key = [...engine.core.image().userTasks.keys()][0] ?? -1
    engine.send({ kind: 'USER_TASK:COMPLETE', userTaskKey: key })
    expect(engine.incidents()).toEqual([expect.stringMatching(/^EXTRACT_VALUE_ERROR sign: /)])
    engine.send({ kind: 'VARIABLE_DOCUMENT:UPDATE', elementInstanceKey: scope, variables: '{"kind": "k"}' })
    engine.send({ kind: 'INCIDENT:RESOLVE', incidentKey: [...engine.core.image().incidents.keys()][0] ?? -1 })
    finish(engine, 'k')
    expect(engine.living()).toBe(0)
  })

  it.each([
    ['assigning', { variables: '{"x": 1}' }, /^Task Listener job completion with variables payload provided/],
    [
      'assigning',
      { result: { denied: true, corrections: { assignee: 'x' } } },
      /^Expected to complete task listener job with corrections, but the job result is denied \(job key/,
    ],
    [
      'creating',
      { result: { denied: true } },
      /^Denying result is not supported for 'CREATING' task listener jobs/,
    ],
  ])('at %s refuses %o', async (moment, completion, message) => {
    const { engine, key } = await started([moment])
    if (moment === 'assigning') assign(engine, key)
    const answer = engine.send({ kind: 'JOB:COMPLETE', jobKey: engine.job(moment), ...completion })
    expect(answer).toEqual({
      kind: 'rejected',
      code: 'INVALID_ARGUMENT',
      message: expect.stringMatching(message) as string,
    })
  })

  it('throws no error', async () => {
    const { engine, key } = await started(['assigning'])
    assign(engine, key)
    const answer = engine.send({ kind: 'JOB:THROW_ERROR', jobKey: engine.job('assigning'), errorCode: 'X' })
    expect(answer).toMatchObject({ code: 'FAILED_PRECONDITION' })
  })
})
