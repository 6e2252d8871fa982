import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import {
  openEmbeddedEngine,
  type EmbeddedEngine,
  type EmbeddedEngineOptions,
} from '../../../engine/embedded/embedded-engine.js'
import { createVirtualTime, type VirtualTime } from '../../../engine/scenario/virtual-time.js'
import { temporaryFolder } from '../journal/temporary-folder.js'

/** An engine of this test's own with what it stands on; closed when the test is over. */
export interface OpenedEngine extends EmbeddedEngine {
  readonly file: string
  readonly time: VirtualTime
  /** Moves the clock, and lets all happen that comes due. */
  advance(ms: number): Promise<void>
}

/** Opens an engine on a file of this test's own, unless told otherwise. */
export async function openedEngine(
  options: Partial<Omit<EmbeddedEngineOptions, 'time'>> & { readonly time?: VirtualTime } = {},
): Promise<OpenedEngine> {
  const file = options.file ?? join(temporaryFolder(), 'bancheng.db')
  const time = options.time ?? createVirtualTime(Date.UTC(2026, 1, 9, 1))
  const engine = await openEmbeddedEngine({ ...options, file, time })
  onTestFinished(() => engine.close())
  return { ...engine, file, time, advance: (ms) => time.advanceTo(time.now() + ms, () => engine.idle()) }
}
