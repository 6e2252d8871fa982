import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createCatalogue } from '../catalogue/catalogue.js'
import type { Matter } from '../catalogue/matter.js'
import { openEmbeddedEngine } from '../embedded/embedded-engine.js'
import type { Processes } from '../catalogue/processes-folder.js'
import type { TimeSource } from '../gateway/time.js'
import { scenarioCast } from '../scenario/scenario-user.js'
import type { World } from '../scenario/world.js'
import { openParts } from './open-parts.js'
import { resourcesOf } from './resources-of.js'

/** Opens the world of one story: a database of its own in a folder that goes with it, and the hall with the one matter where there is one. */
export async function openWorldOn(
  processes: Pick<Processes, 'calendar' | 'law'> | undefined,
  time: TimeSource,
  matter?: Matter,
): Promise<World> {
  const folder = await mkdtemp(join(tmpdir(), 'bancheng-scenario-'))
  const file = join(folder, 'bancheng.db')
  const closing = (part: { close(): Promise<void> }) => async (): Promise<void> => {
    await part.close()
    await rm(folder, { recursive: true, force: true })
  }
  if (matter === undefined || processes === undefined) {
    const engine = await openEmbeddedEngine({ file, time })
    return { gateway: engine, observe: engine.observe, idle: () => engine.idle(), close: closing(engine) }
  }
  const parts = await openParts({ file, time, processes })
  const close = closing(parts)
  try {
    const answer = await parts.engine.deployResource({ resources: resourcesOf(matter) })
    if (answer.kind === 'rejected') throw new Error(answer.message)
    const hall = await parts.openHall(createCatalogue([matter]))
    const { id, leadDepartment, departments } = matter
    const people = scenarioCast({ matterId: id, leadDepartment, departments })
    await parts.store.users.add(
      people.map((person) => ({ ...person, username: person.userId, passwordHash: '' })),
    )
    return {
      gateway: parts.engine,
      observe: parts.engine.observe,
      close,
      hall: { doors: hall, cast: { matterId: id, leadDepartment, departments } },
      async idle() {
        // What the engine does wakes the hall, and what the hall does wakes the engine.
        for (let before = -1; before !== parts.engine.statistics().commands;) {
          before = parts.engine.statistics().commands
          await parts.engine.idle()
          await hall.idle()
        }
      },
    }
  } catch (error) {
    await close()
    throw error
  }
}
