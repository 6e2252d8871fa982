import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Core, StateImage } from '../core.js'
import type { RecordReader } from '../journal/record-reader.js'
import { readSnapshot, type Snapshot } from '../journal/snapshot-file.js'
import { snapshotShelf } from '../journal/snapshot-shelf.js'
import type { Logger } from './logger.js'

const recordsAtOnce = 1000

export interface RebuildOptions {
  readonly file: string
  readonly reader: RecordReader
  readonly fingerprint: string
  readonly log: Logger
  create(image?: StateImage): Core
}

/** A core whose state is what the log says. */
export interface RebuiltCore {
  readonly core: Core
  /** Position up to which a snapshot spared the replay; 0 if there was none. */
  readonly snapshot: number
  /** Position of the last record. */
  readonly position: number
}

/** Builds the state from the newest snapshot that is whole and the records after it; from the records alone if there is none. */
export async function rebuildCore(options: RebuildOptions): Promise<RebuiltCore> {
  const { file, reader, fingerprint, log } = options
  for (const path of await snapshotShelf(file).list()) {
    const snapshot = await readSnapshot(path, fingerprint)
    // A snapshot of another history, as after a backup was put back, knows of things that are not on disk.
    if (!snapshot || snapshot.mark !== reader.markAt(snapshot.position)) {
      log.warn({ path }, 'a snapshot is torn, of another release, or of another log; an older one is used')
      continue
    }
    try {
      return await replayed(options, snapshot)
    } catch (error) {
      log.warn({ path, error }, 'the log does not fit a snapshot; an older one is used')
    }
  }
  return replayed(options, undefined)
}

async function replayed(options: RebuildOptions, snapshot: Snapshot | undefined): Promise<RebuiltCore> {
  // The fingerprint says that this code wrote the image.
  const core = options.create(snapshot?.image as StateImage | undefined)
  let position = snapshot?.position ?? 0
  for (;;) {
    const records = options.reader.after(position, recordsAtOnce)
    if (records.length === 0) return { core, snapshot: snapshot?.position ?? 0, position }
    for (const record of records) core.replay(record)
    position += records.length
    await nextTurn()
  }
}
