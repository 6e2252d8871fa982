import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openEmbeddedEngine } from '../embedded/embedded-engine.js'
import type { OpenWorld } from './world.js'

/** Opens an engine on a database of its own in a folder that goes with it. */
export const openWorld: OpenWorld = async ({ time }) => {
  const folder = await mkdtemp(join(tmpdir(), 'bancheng-scenario-'))
  const engine = await openEmbeddedEngine({ file: join(folder, 'engine.sqlite'), time })
  return {
    gateway: engine,
    observe: engine.observe,
    idle: () => engine.idle(),
    async close() {
      await engine.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
