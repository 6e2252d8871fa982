import { parentPort, workerData } from 'node:worker_threads'
import { createCore } from '../core.js'
import { openRecordReader } from '../journal/record-reader.js'
import { readSnapshot, writeSnapshot } from '../journal/snapshot-file.js'
import { snapshotShelf } from '../journal/snapshot-shelf.js'
import { silentLogger } from './logger.js'
import { rebuildCore } from './rebuild-core.js'

/** What the thread is started with. */
export interface SnapshotStart {
  readonly file: string
  readonly fingerprint: string
}

/** What it says when it is done. */
export interface SnapshotReport {
  readonly position: number
}

/** Replays what came after the last snapshot and writes the next one, beside the thread that serves. */
async function main(): Promise<void> {
  const { file, fingerprint } = workerData as SnapshotStart
  const reader = openRecordReader(file)
  const nothingRandom = { random: () => 0, uuid: () => '' }
  const { core, position } = await rebuildCore({
    file,
    reader,
    fingerprint,
    log: silentLogger,
    create: (image) => createCore(image ? { ...nothingRandom, image } : nothingRandom),
  })
  const mark = reader.markAt(position)
  reader.close()
  if (mark === undefined) throw new Error('an empty log needs no snapshot')
  const shelf = snapshotShelf(file)
  const path = shelf.pathFor(position)
  writeSnapshot(path, { position, mark, fingerprint, image: core.image() })
  // The older ones may go only when the new one was read back whole.
  if (!(await readSnapshot(path, fingerprint))) throw new Error(`the snapshot ${path} cannot be read back`)
  await shelf.keep(2)
  parentPort?.postMessage({ position } satisfies SnapshotReport)
}

await main()
