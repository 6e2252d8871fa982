import { describe, expect, it } from 'vitest'
import { holdLock } from '../journal/hold-lock.js'
import { accepted, rejected } from '../../gateway/world.js'
import { deployOneTask, jobsNow, startOneTask } from './one-task.js'
import { openedEngine } from './opened-engine.js'

async function turns(count: number): Promise<number> {
  for (let turn = 0; turn < count; turn += 1) await new Promise((resolve) => setImmediate(resolve))
  return count
}

describe('an acknowledgement', () => {
  it('comes only when the records are on disk, and the event loop turns meanwhile', async () => {
    const engine = await openedEngine()
    await deployOneTask(engine)
    const release = holdLock(engine.file)
    const told: string[] = []

    const pending = Promise.all([
      startOneTask(engine).then(() => told.push('created')),
      engine.createProcessInstance({ bpmnProcessId: 'nowhere' }).then(() => told.push('refused')),
      engine.writer.write([{ sql: 'CREATE TABLE t (x)', bindings: [] }]).then(() => told.push('written')),
    ])
    expect(await turns(3_000)).toBe(3_000)

    expect(told).toEqual([])
    release()
    await pending
    expect(told.sort()).toEqual(['created', 'refused', 'written'])
  })

  it('of a job comes only when its activation is on disk', async () => {
    const engine = await openedEngine()
    await deployOneTask(engine)
    await startOneTask(engine)
    const release = holdLock(engine.file)
    const jobs: string[] = []
    const stream = engine.streamActivatedJobs({ type: 'work', worker: 'w', timeout: 1000 }, ({ key }) =>
      jobs.push(key),
    )
    await turns(1_000)
    expect(jobs).toEqual([])

    release()
    await engine.idle()

    expect(jobs).toHaveLength(1)
    stream.close()
  })

  it('is shared by many commands in one commit', async () => {
    const engine = await openedEngine()
    await deployOneTask(engine)
    const before = engine.statistics().journal.commits

    await Promise.all(Array.from({ length: 300 }, () => startOneTask(engine)))

    expect(engine.statistics().journal.commits - before).toBeLessThan(100)
  })
})

describe('an engine whose disk is full', () => {
  it('acknowledges nothing more, says why, and has kept what it acknowledged', async () => {
    const engine = await openedEngine({ maxBytes: 400_000 })
    await deployOneTask(engine)
    const poll = engine.activateJobs({
      type: 'none',
      worker: 'w',
      timeout: 1,
      maxJobsToActivate: 1,
      requestTimeout: 60_000,
    })
    const created: string[] = []
    for (;;) {
      const answers = await Promise.all(
        Array.from({ length: 10 }, () => engine.createProcessInstance({ bpmnProcessId: 'one-task' })),
      )
      for (const answer of answers)
        if (answer.kind === 'accepted') created.push(answer.response.processInstanceKey)
      const refused = answers.find(({ kind }) => kind === 'rejected')
      if (!refused) continue
      expect(rejected(refused)).toMatchObject({
        code: 'UNAVAILABLE',
        message: expect.stringContaining('full') as string,
      })
      break
    }

    const { refusal } = engine.statistics()
    expect(refusal).toContain('full')
    expect(rejected(await engine.createProcessInstance({ bpmnProcessId: 'one-task' })).message).toBe(refusal)
    expect(rejected(await poll).code).toBe('UNAVAILABLE')
    await engine.close()

    const again = await openedEngine({ file: engine.file })
    expect(created.length).toBeGreaterThan(10)
    expect(await again.observe.instancesOf('one-task')).toEqual(expect.arrayContaining(created))
    expect((await jobsNow(again)).length).toBeGreaterThanOrEqual(created.length)
  })
})

describe('an engine that is asked for more than it can queue', () => {
  it('refuses what is too much, and carries out the rest', async () => {
    const engine = await openedEngine({ queueLimit: 20 })
    await deployOneTask(engine)

    const answers = await Promise.all(
      Array.from({ length: 50 }, () => engine.createProcessInstance({ bpmnProcessId: 'one-task' })),
    )

    const codes = answers.map((answer) => (answer.kind === 'accepted' ? 'accepted' : answer.code))
    expect(codes).toEqual(
      Array.from({ length: 50 }, (_, index) => (index < 20 ? 'accepted' : 'RESOURCE_EXHAUSTED')),
    )
    accepted(await engine.createProcessInstance({ bpmnProcessId: 'one-task' }))
  })
})

describe('closing', () => {
  it('carries out and acknowledges what was asked, and takes nothing more', async () => {
    const engine = await openedEngine()
    await deployOneTask(engine)
    const asked = Array.from({ length: 100 }, () => startOneTask(engine))

    const closed = engine.close()
    const late = await engine.createProcessInstance({ bpmnProcessId: 'one-task' })
    await closed

    expect(rejected(late).code).toBe('UNAVAILABLE')
    const keys = await Promise.all(asked)
    const again = await openedEngine({ file: engine.file })
    expect(await again.observe.instancesOf('one-task')).toEqual(keys)
  })

  it('sends away who waits for jobs or for a result', async () => {
    const engine = await openedEngine()
    await deployOneTask(engine)
    const poll = engine.activateJobs({
      type: 'none',
      worker: 'w',
      timeout: 1,
      maxJobsToActivate: 1,
      requestTimeout: 60_000,
    })
    const result = engine.createProcessInstanceWithResult({
      bpmnProcessId: 'one-task',
      requestTimeout: 60_000,
    })
    await engine.idle()

    await engine.close()

    expect(rejected(await poll).code).toBe('UNAVAILABLE')
    expect(rejected(await result).code).toBe('UNAVAILABLE')
  })
})
