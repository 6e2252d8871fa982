import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createCatalogue } from '../catalogue/catalogue.js'
import type { Matter } from '../catalogue/matter.js'
import type { Processes } from '../catalogue/processes-folder.js'
import { systemTime } from '../embedded/run/system-time.js'
import type { DeployResourceResponse } from '../gateway/deployment.js'
import type { TimeSource } from '../gateway/time.js'
import { scenarioCast } from '../scenario/scenario-user.js'
import type { World } from '../scenario/world.js'
import { openZeebeGateway } from '../zeebe/zeebe-gateway.js'
import { engineControl } from './engine-control.js'
import { engineTime } from './engine-time.js'
import { openZeebeParts } from './open-zeebe-parts.js'
import { polledGateway, type PolledGateway } from './polled-gateway.js'
import { resourcesOf } from './resources-of.js'
import { followRecords } from './zeebe-records.js'

/** Which Zeebe the stories are played on. */
export interface ZeebeStage {
  /** HOST:PORT of its gateway. */
  readonly address: string
  /** URL of its control port, where it has one: its clock is moved with the story's, and its records are looked at. */
  readonly clock?: string
}

/** ms after which a Zeebe that does not say so counts as having nothing more to do. */
const silence = 500

/**
 * Opens the world of one story on a real Zeebe. One at a time: the engine and its clock are shared. When the story is over, its instances are
 * cancelled and its definitions deleted, as far as the engine can, so that the next one finds nothing of it.
 */
export async function openZeebeWorld(
  stage: ZeebeStage,
  processes: Pick<Processes, 'calendar' | 'law'> | undefined,
  time: TimeSource,
  matter?: Matter,
): Promise<World> {
  const gateway = polledGateway(openZeebeGateway({ address: stage.address, time: systemTime }))
  const control = stage.clock === undefined ? undefined : engineControl(stage.clock)
  const records = control && (await followRecords(control))
  const clock = control && records && engineTime(control, records, time)
  const deployed: DeployResourceResponse[] = []
  const watched: PolledGateway = {
    ...gateway,
    async deployResource(request) {
      const answer = await gateway.deployResource(request)
      if (answer.kind === 'accepted') deployed.push(answer.response)
      return answer
    },
  }

  async function tidy(): Promise<void> {
    for (const processInstanceKey of (await records?.running()) ?? [])
      await gateway.cancelProcessInstance({ processInstanceKey })
    await control?.idle()
    // Not every Zeebe made for tests answers a deletion it carries out: it is at work no longer than the engine is.
    for (const { deployments } of deployed)
      for (const each of deployments)
        if (each.kind === 'process')
          void gateway.deleteResource({ resourceKey: each.processDefinitionKey }).catch(() => undefined)
    await control?.idle()
  }

  async function settle(hall?: { idle(): Promise<void> }): Promise<void> {
    await hall?.idle()
    await clock?.follow()
    for (let found = 1; found > 0;) {
      await control?.idle()
      found = await gateway.poll(control === undefined ? silence : -1)
      await hall?.idle()
    }
    await clock?.expectTimers()
  }

  const observe = records?.observe
  if (matter === undefined || processes === undefined) {
    if (observe === undefined)
      throw new Error(
        'Expected a control port (--clock) for the story of a process: Zeebe itself tells nothing of it',
      )
    return {
      gateway: watched,
      observe,
      idle: () => settle(),
      async close() {
        await tidy()
        gateway.close()
      },
    }
  }
  const folder = await mkdtemp(join(tmpdir(), 'bancheng-scenario-'))
  const parts = await openZeebeParts({
    gateway: watched,
    ...(observe && { observe }),
    database: { file: join(folder, 'cases.db') },
    time,
    processes,
  })
  async function close(): Promise<void> {
    await tidy()
    await parts.close()
    await rm(folder, { recursive: true, force: true })
  }
  try {
    const answer = await parts.engine.deployResource({ resources: resourcesOf(matter) })
    if (answer.kind === 'rejected') throw new Error(answer.message)
    const hall = await parts.openHall(createCatalogue([matter]))
    const { id, leadDepartment, departments } = matter
    const cast = { matterId: id, leadDepartment, departments }
    await parts.store.users.add(
      scenarioCast(cast).map((person) => ({ ...person, username: person.userId, passwordHash: '' })),
    )
    return {
      gateway: parts.engine,
      observe: parts.engine.observe,
      hall: { doors: hall, cast },
      idle: () => settle(hall),
      close,
    }
  } catch (error) {
    await close()
    throw error
  }
}
