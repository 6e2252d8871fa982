import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createCatalogue } from '../catalogue/catalogue.js'
import type { Matter } from '../catalogue/matter.js'
import type { Processes } from '../catalogue/processes-folder.js'
import type { TimeSource } from '../gateway/time.js'
import type { World } from '../scenario/world.js'
import { openParts } from './open-parts.js'
import { resourcesOf } from './resources-of.js'

/** Opens the world of one story: a database of its own in a folder that goes with it, and the hall with the one matter where there is one. */
export async function openWorldOn(
  processes: Pick<Processes, 'calendar' | 'law'>,
  time: TimeSource,
  matter?: Matter,
): Promise<World> {
  const folder = await mkdtemp(join(tmpdir(), 'bancheng-scenario-'))
  const parts = await openParts({ file: join(folder, 'bancheng.db'), time, processes })
  const close = async (): Promise<void> => {
    await parts.close()
    await rm(folder, { recursive: true, force: true })
  }
  const world = { gateway: parts.engine, observe: parts.engine.observe, close }
  if (matter === undefined) return { ...world, idle: () => parts.engine.idle() }
  try {
    const answer = await parts.engine.deployResource({ resources: resourcesOf(matter) })
    if (answer.kind === 'rejected') throw new Error(answer.message)
    const hall = await parts.openHall(createCatalogue([matter]))
    const { id, leadDepartment, departments } = matter
    return {
      ...world,
      hall: { doors: hall, cast: { matterId: id, leadDepartment, departments } },
      async idle() {
        // What the engine does wakes the hall, and what the hall does wakes the engine.
        await parts.engine.idle()
        await hall.idle()
        await parts.engine.idle()
      },
    }
  } catch (error) {
    await close()
    throw error
  }
}
