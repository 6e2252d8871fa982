import { describe, expect, it } from 'vitest'
import { bpmn, end, extensions, job, node, path, start } from '../elements/bpmn.js'
import { engineWith, type Engine } from '../elements/engine.js'

const process = bpmn(
  'p',
  start + node('serviceTask', 't', extensions(job('work'))) + end + path('start', 't', 'end'),
)

function activate(
  engine: Engine,
  timeout = 1000,
  maxJobsToActivate = 10,
): readonly { readonly key: string; readonly variables: string; readonly retries: number }[] {
  const answer = engine.send({
    kind: 'JOB_BATCH:ACTIVATE',
    type: 'work',
    worker: 'w',
    timeout,
    maxJobsToActivate,
  })
  if (answer.kind === 'rejected') throw new Error(answer.message)
  return (answer.response as { jobs: { key: string; variables: string; retries: number }[] }).jobs
}

describe('activate jobs', () => {
  it('hands out the oldest first, each once, with all it can see', async () => {
    const engine = await engineWith(process)
    for (const n of [1, 2, 3]) engine.create('p', { n, text: 'a "b" c', big: 12345678901234567000 })
    expect(
      activate(engine, 1000, 2).map(({ variables }) => (JSON.parse(variables) as { n: number }).n),
    ).toEqual([1, 2])
    expect(activate(engine)).toHaveLength(1)
    expect(activate(engine)).toEqual([])
  })

  it('keeps every digit of a number', async () => {
    const engine = await engineWith(process)
    engine.send({
      kind: 'PROCESS_INSTANCE_CREATION:CREATE',
      bpmnProcessId: 'p',
      variables: '{ "id" : 9007199254740993, "x": 0.10 }',
    })
    expect(activate(engine)[0]?.variables).toBe('{"id":9007199254740993,"x":0.10}')
  })

  it('offers a job again when its worker let the time pass', async () => {
    const engine = await engineWith(process)
    engine.create('p')
    expect(activate(engine, 1000)).toHaveLength(1)
    engine.advance(999)
    expect(activate(engine)).toEqual([])
    engine.advance(1)
    expect(activate(engine)).toHaveLength(1)
  })

  it('offers a job again that never reached its worker', async () => {
    const engine = await engineWith(process)
    engine.create('p')
    const [handed] = activate(engine)
    expect(engine.send({ kind: 'JOB:YIELD', jobKey: Number(handed?.key) }).kind).toBe('accepted')
    expect(activate(engine)[0]).toEqual(handed)
  })

  it.each([
    [{ type: '' }, 'Expected to activate job batch with type to be present, but it was blank'],
    [{ timeout: 0 }, "Expected to activate job batch with timeout to be greater than zero, but it was '0'"],
    [
      { maxJobsToActivate: 0 },
      "Expected to activate job batch with max jobs to activate to be greater than zero, but it was '0'",
    ],
  ])('refuses %j', async (wrong, message) => {
    const engine = await engineWith(process)
    const right = {
      kind: 'JOB_BATCH:ACTIVATE',
      type: 'work',
      worker: 'w',
      timeout: 1,
      maxJobsToActivate: 1,
    } as const
    expect(engine.send({ ...right, ...wrong })).toEqual({
      kind: 'rejected',
      code: 'INVALID_ARGUMENT',
      message,
    })
  })
})

describe('fail job', () => {
  it('with retries left offers it again, after its back-off', async () => {
    const engine = await engineWith(process)
    engine.create('p')
    engine.send({ kind: 'JOB:FAIL', jobKey: engine.job('work'), retries: 2, retryBackOff: 5000 })
    expect(activate(engine)).toEqual([])
    engine.advance(5000)
    expect(activate(engine)[0]?.retries).toBe(2)
  })

  it('without retries waits for help; its variables stay with the element', async () => {
    const engine = await engineWith(process)
    engine.create('p')
    const jobKey = engine.job('work')
    engine.send({
      kind: 'JOB:FAIL',
      jobKey,
      retries: 0,
      errorMessage: 'printer on fire',
      variables: '{"try":1}',
    })
    const [incidentKey = -1] = engine.core.image().incidents.keys()

    expect(engine.incidents()).toEqual(['JOB_NO_RETRIES t: printer on fire'])
    expect(engine.variables('t')).toEqual({ try: 1 })
    expect(engine.send({ kind: 'INCIDENT:RESOLVE', incidentKey })).toMatchObject({
      kind: 'rejected',
      code: 'FAILED_PRECONDITION',
    })
    engine.send({ kind: 'JOB:UPDATE_RETRIES', jobKey, retries: 1 })
    engine.send({ kind: 'INCIDENT:RESOLVE', incidentKey })
    expect(activate(engine)).toHaveLength(1)
  })
})

describe('what cannot be', () => {
  it.each([
    ['JOB:COMPLETE', "Expected to complete job with key '1', but no such job was found"],
    ['JOB:FAIL', "Expected to fail job with key '1', but no such job was found"],
    ['JOB:THROW_ERROR', "Expected to throw an error for job with key '1', but no such job was found"],
    ['JOB:UPDATE_RETRIES', "Expected to update job with key '1', but no such job was found"],
    ['JOB:UPDATE_TIMEOUT', "Expected to update job with key '1', but no such job was found"],
  ] as const)('%s of a job that is not there', async (kind, message) => {
    const engine = await engineWith(process)
    const answer = engine.send({ kind, jobKey: 1, retries: 1, timeout: 1, errorCode: 'x' })
    expect(answer).toEqual({ kind: 'rejected', code: 'NOT_FOUND', message })
    expect(engine.log.some((event) => event.kind.startsWith('JOB'))).toBe(false)
  })

  it.each([
    ['[1]', "Property 'variables' is invalid: Expected document to be a root level object, but was 'ARRAY'"],
    ['7', "Property 'variables' is invalid: Expected document to be a root level object, but was 'INTEGER'"],
    ['"x"', "Property 'variables' is invalid: Expected document to be a root level object, but was 'STRING'"],
  ])('completing with %s', async (variables, message) => {
    const engine = await engineWith(process)
    engine.create('p')
    const answer = engine.send({ kind: 'JOB:COMPLETE', jobKey: engine.job('work'), variables })
    expect(answer).toEqual({ kind: 'rejected', code: 'INVALID_ARGUMENT', message })
    expect(engine.complete('work').kind).toBe('accepted')
  })
})
