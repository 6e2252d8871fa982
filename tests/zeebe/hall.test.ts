import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBancheng, type Bancheng, type HallCommand } from '../../engine/index.js'
import { buildApp } from '../../server/app.js'
import { readConfig } from '../../server/config.js'
import { openLog } from '../../server/log.js'
import { constructionApplication } from '../server/construction-application.js'
import { movableTime } from './cluster/movable-time.js'
import { oneMatter } from './one-matter.js'
import { startDurableCluster, type Broker, type DurableCluster } from './durable-cluster.js'

const monday = Date.parse('2026-03-09T09:00:00+08:00')
const afterTheLimit = Date.parse('2026-03-17T09:00:00+08:00')
const clerk = { userId: 'u1', name: '陈静', roles: ['intake' as const] }
const admin = { userId: 'u2', name: '管理员', roles: ['admin' as const] }
const officer = (department: string) => ({
  userId: department,
  name: department,
  roles: ['approver' as const],
  department,
})

let folder: string
let cluster: DurableCluster
let broker: Broker
let bancheng: Bancheng
const time = movableTime({ real: Date.now(), told: monday })

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'bancheng-hall-'))
  oneMatter(folder)
  cluster = await startDurableCluster({ size: 1, partitions: 1 })
  const [only] = cluster.brokers
  if (only === undefined) throw new Error('Expected a broker')
  broker = only
  bancheng = await open()
})
afterAll(async () => {
  await bancheng.close()
  await cluster.close()
  rmSync(folder, { recursive: true, force: true })
})

/** The stages of one story: each begins where the one before ended. */
describe('a hall on a durable broker, its cases in SQLite', () => {
  let first = ''
  let second = ''

  it('runs a case on the broker: what is done at a task leads to the next', async () => {
    first = await submit('甲')
    await done({ kind: 'accept-case', taskId: await task(first, 'intake'), ...accepting }, clerk)

    expect(await task(first, 'planningOpinion')).toMatch(/^\d+$/)
    expect(await task(first, 'landscapingOpinion')).toMatch(/^\d+$/)
  })

  it('draws the path of a case from its tasks, since the broker tells of none', async () => {
    const key = (await bancheng.hall.views.case(first, admin))?.processInstanceKey ?? ''

    const instance = await bancheng.engine.observe.instance(key)

    const inState = (wanted: string) =>
      instance?.elements.filter(({ state }) => state === wanted).map(({ elementId }) => elementId)
    expect(inState('completed')).toEqual(
      expect.arrayContaining(['applicationReceived', 'intake', 'reviewSplit']),
    )
    expect(inState('active')?.sort()).toEqual(
      ['civilDefenceOpinion', 'fireOpinion', 'landscapingOpinion', 'planningOpinion'].sort(),
    )
    expect(instance?.taken.length).toBeGreaterThan(4)
    expect(await bancheng.engine.observe.processXml(key)).toContain('planningOpinion')
  })

  it('takes work while the broker is away, and says so', async () => {
    const opinion = await task(first, 'planningOpinion')
    await broker.kill()

    second = await submit('乙')
    await done(
      { kind: 'give-opinion', taskId: opinion, result: 'agree', comment: '同意' },
      officer('planning'),
    )

    await until(() => bancheng.engine.statistics().away === true)
    const app = await served()
    expect((await app.inject('/readyz')).json()).toEqual({ status: 'ready', engine: 'away' })
    expect((await app.inject('/api/time')).json()).toMatchObject({ engineAway: true })
    await app.close()
  })

  it('catches up when the broker is back', async () => {
    await broker.start()

    await done({ kind: 'accept-case', taskId: await task(second, 'intake'), ...accepting }, clerk)
    for (const department of ['fire', 'civilDefence']) {
      const taskId = await task(first, `${department}Opinion`)
      await done({ kind: 'give-opinion', taskId, result: 'agree', comment: '同意' }, officer(department))
    }
    expect(await task(second, 'planningOpinion')).toMatch(/^\d+$/)
    await until(() => bancheng.engine.statistics().away === false)
  })

  it('applies a deadline that passed while it was away itself, at its instant, and the process goes on', async () => {
    await bancheng.close()
    time.move({ real: Date.now(), told: afterTheLimit })
    bancheng = await open()

    expect(await task(first, 'decide')).toMatch(/^\d+$/)
    expect(await bancheng.hall.views.ledger(first)).toMatchObject([
      {
        rule: 'overtimeDefault',
        department: 'landscaping',
        effectAt: '2026-03-16T17:30:00+08:00',
        carriedOutAt: expect.stringMatching(/^2026-03-17T09:0/) as string,
      },
    ])
  })
})

const accepting = { comment: '材料齐全', data: { checks: ['complete'] } }

function open(): Promise<Bancheng> {
  const options = { dataDir: join(folder, 'data'), processesDir: join(folder, 'processes'), time }
  return openBancheng({ ...options, zeebe: broker.address })
}

async function served() {
  const reading = readConfig({ LOG_LEVEL: 'silent' }, folder)
  if (reading.kind === 'wrong') throw new Error(reading.messages.join())
  return buildApp({ bancheng, time, config: reading.config, log: openLog('silent') })
}

async function done(command: HallCommand, actor: Parameters<Bancheng['hall']['execute']>[1]) {
  const answer = await bancheng.hall.execute(command, actor)
  if (answer.kind === 'refused') throw new Error(answer.message)
  return answer
}

async function submit(name: string): Promise<string> {
  const { applicant, ...application } = constructionApplication()
  const command = { kind: 'submit-case', ...application, applicant: { ...applicant, name } }
  return (await done(command as unknown as HallCommand, clerk)).caseNumber
}

/** The open task of an element; waits until the broker has offered its job. */
async function task(number: string, elementId: string): Promise<string> {
  let found: string | undefined
  await until(async () => {
    const detail = await bancheng.hall.views.case(number, admin)
    found = detail?.tasks.find((each) => each.elementId === elementId && each.state === 'open')?.id
    return found !== undefined
  })
  return found ?? ''
}

async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) await pause(100)
}
