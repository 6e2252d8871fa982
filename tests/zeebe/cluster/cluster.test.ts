import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { systemTime } from '../../../engine/embedded/run/system-time.js'
import { openStore } from '../../../engine/store/open-store.js'
import type { Store } from '../../../engine/store/store.js'
import { openZeebeGateway } from '../../../engine/zeebe/zeebe-gateway.js'
import { constructionApplication } from '../../server/construction-application.js'
import { frontDoor } from '../../server/kill-nine/front-door.js'
import { signedInClient, type HttpClient } from '../../server/kill-nine/http-client.js'
import { startDurableCluster, type DurableCluster } from '../durable-cluster.js'
import { oneMatter } from '../one-matter.js'
import { startPostgres, type Postgres } from '../postgres.js'
import { allCases, faultsOf } from './audit.js'
import { handInMany, workAllDay, type DayBook } from './day.js'
import { startHallServer, type HallServer } from './hall-server.js'
import { leaderOf } from './leader-of.js'

/** `npm run test:cluster` runs 200. */
const count = Number(process.env['CLUSTER_CASES'] ?? 12)
const monday = Date.parse('2026-03-09T09:00:00+08:00')
const afterTheLimit = Date.parse('2026-03-17T09:00:00+08:00')
const minutes = 60_000

let folder: string
let cluster: DurableCluster
let postgres: Postgres
let store: Store

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'bancheng-cluster-'))
  ;[cluster, postgres] = await Promise.all([startDurableCluster({ size: 3, partitions: 3 }), startPostgres()])
  store = await openStore({ url: postgres.url })
})
afterAll(async () => {
  await store.close()
  await Promise.all([cluster.close(), postgres.stop()])
  rmSync(folder, { recursive: true, force: true })
})

describe('three durable brokers, PostgreSQL and two servers', () => {
  it(
    `end ${count} joint reviews once each, with the right ledger, though the leading broker and a server are killed halfway`,
    async () => {
      const processesDir = oneMatter(folder)
      const book: DayBook = { submitted: [], strange: [], acts: 0, lost: 0 }
      let anchor = { real: Date.now(), told: monday }
      const start = (name: string, broker: number): Promise<HallServer> =>
        startHallServer({
          zeebe: cluster.brokers[broker]?.address ?? '',
          databaseUrl: postgres.url,
          dataDir: join(folder, name),
          processesDir,
          anchor,
        })

      // given: two servers, each at a broker of its own, and people at either
      const one = await start('one', 0)
      let other = await start('other', 1)
      const doors = { one: frontDoor(), other: frontDoor() }
      doors.one.open(one.address)
      doors.other.open(other.address)
      const passwords = new Map(one.accounts.map(({ username, password }) => [username, password]))
      const client = (door: keyof typeof doors, name: string): Promise<HttpClient> =>
        signedInClient(doors[door], name, passwords.get(name) ?? '')
      const application = constructionApplication()
      const half = Math.floor(count / 2)
      const submitting = Promise.all([
        handInMany(await client('one', 'window'), 'window', half, application, book),
        handInMany(await client('other', 'window2'), 'window2', count - half, application, book),
      ])
      const working = Promise.all([
        ...['window', 'planning', 'housing'].map(async (name) => workAllDay(await client('one', name), book)),
        ...['fire', 'civilDefence', 'window2'].map(async (name) =>
          workAllDay(await client('other', name), book),
        ),
      ])

      // when: halfway through, the broker that leads a partition dies and comes back, and so does a server
      const acts = (): number => book.acts
      await until(() => Promise.resolve(acts() >= count * 2), 'half of the opinions')
      const leader = (await leaderOf(cluster.brokers[0]?.address ?? '', 1)) ?? 0
      await cluster.brokers[leader]?.kill()
      await pause(5_000)
      await other.kill()
      doors.other.shut()
      await pause(2_000)
      await cluster.brokers[leader]?.start()
      other = await start('other', 1)
      doors.other.open(other.address)

      // and: the landscaping office keeps silent until its limit has passed
      await submitting
      await until(
        async () => (await openElements(store)).join() === 'landscapingOpinion',
        'all other opinions',
      )
      anchor = { real: Date.now(), told: afterTheLimit }
      one.move(anchor)
      other.move(anchor)
      await until(
        async () => (await allCases(store)).every(({ state }) => state === 'closed'),
        'the end of all cases',
      )
      await until(async () => (await store.outbox.waitingCases('', 1)).length === 0, 'an empty outbox')
      doors.one.close()
      doors.other.close()
      await working

      // then
      const gateway = openZeebeGateway({ address: cluster.brokers[2]?.address ?? '', time: systemTime })
      const cases = await allCases(store)
      const faults: string[] = []
      // One after the other: a broker turns away who asks for too much at once.
      for (const of of cases) faults.push(...(await faultsOf(of, store, gateway)))
      gateway.close()
      await Promise.all([one.kill(), other.kill()])
      expect(faults).toEqual([])
      expect(book.strange).toEqual([])
      expect(cases.map(({ number }) => number)).toEqual(expect.arrayContaining(book.submitted))
      expect(book.submitted).toHaveLength(count)
    },
    40 * minutes,
  )
})

/** Elements with an open task, each once. */
async function openElements(of: Store): Promise<readonly string[]> {
  const tasks = await Promise.all((await allCases(of)).map(({ number }) => of.tasks.ofCase(number)))
  const open = tasks.map((each) => each.filter(({ state }) => state === 'open' || state === 'claimed'))
  // A case that has no open task waits for its process.
  if (open.some((each) => each.length === 0)) return ['none']
  return [...new Set(open.flat().map(({ elementId }) => elementId))].sort()
}

async function until(holds: () => Promise<boolean>, what: string): Promise<void> {
  const end = Date.now() + 15 * minutes
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`Expected ${what}, but waited in vain`)
    await pause(1_000)
  }
}
