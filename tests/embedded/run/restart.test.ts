import { describe, expect, it } from 'vitest'
import type { Logger } from '../../../engine/embedded/run/logger.js'
import { createVirtualTime } from '../../../engine/scenario/virtual-time.js'
import {
  end,
  message,
  messageCatch,
  sampleProcess,
  sequence,
  serviceTask,
  start,
  timerCatch,
} from '../../gateway/sample-process.js'
import { sampleDecision } from '../../gateway/sample-decision.js'
import { accepted } from '../../gateway/world.js'
import { deployOneTask, jobsNow, startOneTask } from './one-task.js'
import { openedEngine, type OpenedEngine } from './opened-engine.js'

const day = 86_400_000

async function deploy(engine: OpenedEngine, id: string, content: string): Promise<void> {
  accepted(await engine.deployResource({ resources: [{ name: `${id}.bpmn`, content }] }))
}

/** Closes the engine, lets `ms` pass, and opens it again. */
async function restarted(engine: OpenedEngine, ms: number): Promise<OpenedEngine> {
  await engine.close()
  return openedEngine({ file: engine.file, time: createVirtualTime(engine.time.now() + ms) })
}

describe('after a restart', () => {
  it('what came due meanwhile happens at once, and what is not due waits', async () => {
    const first = await openedEngine()
    for (const [id, duration] of [
      ['short', 'PT1H'],
      ['long', 'P3D'],
    ] as const) {
      await deploy(
        first,
        id,
        sampleProcess(id, sequence(start, timerCatch('wait', duration), serviceTask('task', id), end)),
      )
      accepted(await first.createProcessInstance({ bpmnProcessId: id }))
    }

    const second = await restarted(first, day)
    await second.idle()

    expect(await jobsNow(second, 'short')).toHaveLength(1)
    expect(await jobsNow(second, 'long')).toHaveLength(0)
    expect(second.nextDue()).toBe(second.time.now() + 60_000)
    await second.advance(2 * day)
    expect(await jobsNow(second, 'long')).toHaveLength(1)
  })

  it('a job whose worker is gone is offered when its time is out, not before', async () => {
    const first = await openedEngine()
    await deployOneTask(first)
    await startOneTask(first)
    const [job] = await jobsNow(first, 'work', 60_000)

    const second = await restarted(first, 30_000)
    expect(await jobsNow(second)).toEqual([])
    await second.advance(30_001)

    expect((await jobsNow(second)).map(({ key }) => key)).toEqual([job?.key])
  })

  it('messages find who waited, decisions and versions are known, keys go on', async () => {
    const first = await openedEngine()
    const waiting = sampleProcess(
      'waiting',
      sequence(start, messageCatch('wait'), serviceTask('task', 'after'), end),
      message('news', 'key'),
    )
    await deploy(first, 'waiting', waiting)
    accepted(
      await first.deployResource({ resources: [{ name: 'colour.dmn', content: sampleDecision('colour') }] }),
    )
    const created = await first.createProcessInstance({
      bpmnProcessId: 'waiting',
      variables: '{"key":"A-1"}',
    })
    const { processInstanceKey } = accepted(created)

    const second = await restarted(first, day)
    accepted(await second.publishMessage({ name: 'news', correlationKey: 'A-1', variables: '{"paid":true}' }))
    const decided = await second.evaluateDecision({ decisionId: 'colour', variables: '{"age":3}' })
    const again = await second.deployResource({ resources: [{ name: 'waiting.bpmn', content: waiting }] })
    const changed = await second.deployResource({
      resources: [{ name: 'waiting.bpmn', content: waiting.replace('after', 'later') }],
    })

    expect(await jobsNow(second, 'after')).toMatchObject([
      { processInstanceKey, variables: '{"key":"A-1","paid":true}' },
    ])
    expect(accepted(decided).decisionOutput).toBe('"green"')
    expect(accepted(again).deployments).toMatchObject([{ version: 1 }])
    expect(accepted(changed).deployments).toMatchObject([{ version: 2 }])
    const next = accepted(
      await second.createProcessInstance({ bpmnProcessId: 'waiting', variables: '{"key":"A-2"}' }),
    )
    expect(Number(next.processInstanceKey)).toBeGreaterThan(Number(processInstanceKey))
  })

  it('the newest snapshot spares the replay of what is before it', async () => {
    const first = await openedEngine({ snapshotEvery: 200 })
    await deployOneTask(first)
    for (let n = 0; n < 60; n += 1) await startOneTask(first, { n })
    const { position } = first.statistics()
    const told: Record<string, unknown>[] = []
    const log: Logger = {
      info(fields, text) {
        if (text === 'the engine is open') told.push(fields)
      },
      warn: () => undefined,
      error: () => undefined,
    }
    await first.close()

    const second = await openedEngine({ file: first.file, time: first.time, log })

    expect(told).toMatchObject([{ position }])
    expect(told[0]?.['snapshot']).toBeGreaterThanOrEqual(200)
    expect(await jobsNow(second)).toHaveLength(60)
  })
})
