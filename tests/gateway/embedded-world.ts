import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openEmbeddedEngine, type EmbeddedEngine } from '../../engine/embedded/embedded-engine.js'
import { createVirtualTime, type VirtualTime } from '../../engine/scenario/virtual-time.js'
import type { ObservedWorld } from './native-task.js'

/** The embedded engine on a file of its own, with a clock that stands still until it is moved. */
export interface EmbeddedWorld extends ObservedWorld {
  readonly gateway: EmbeddedEngine
  readonly time: VirtualTime
  readonly file: string
}

/** Opens the embedded engine for tests. */
export async function openEmbeddedWorld(): Promise<EmbeddedWorld> {
  const folder = await mkdtemp(join(tmpdir(), 'bancheng-'))
  const file = join(folder, 'bancheng.db')
  const time = createVirtualTime(Date.UTC(2026, 1, 9, 1))
  const engine = await openEmbeddedEngine({ file, time })
  return {
    gateway: engine,
    time,
    file,
    advance: (ms) => time.advanceTo(time.now() + ms, () => engine.idle()),
    idle: () => engine.idle(),
    userTasksOf: async (key) => (await engine.observe.instance(key))?.userTasks ?? [],
    async close() {
      await engine.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
