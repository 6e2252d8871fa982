import { createCore } from '../../../engine/embedded/core.js'
import type { StateImage } from '../../../engine/embedded/core.js'
import { openRecordReader } from '../../../engine/embedded/journal/record-reader.js'
import { silentLogger } from '../../../engine/embedded/run/logger.js'
import { rebuildCore } from '../../../engine/embedded/run/rebuild-core.js'
import { stateFingerprint } from '../../../engine/embedded/run/state-fingerprint.js'

/** What a start would make of the file now, and how far a snapshot spared the replay. */
export async function rebuiltImage(
  file: string,
): Promise<{ readonly image: StateImage; readonly snapshot: number }> {
  const reader = openRecordReader(file)
  const outside = { random: () => 0.5, uuid: () => 'uuid' }
  const { core, snapshot } = await rebuildCore({
    file,
    reader,
    fingerprint: await stateFingerprint(),
    log: silentLogger,
    create: (image) => createCore(image ? { ...outside, image } : outside),
  })
  reader.close()
  return { image: core.image(), snapshot }
}
