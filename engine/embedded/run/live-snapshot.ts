import type { StateImage } from '../core.js'
import type { RecordReader } from '../journal/record-reader.js'
import { packImage, storeSnapshot } from '../journal/snapshot-file.js'
import { snapshotShelf } from '../journal/snapshot-shelf.js'
import { isLight } from './is-light.js'
import type { SnapshotStart } from './snapshot-thread.js'

// What is heavier holds up the clients while it is packed, for longer than some ten milliseconds.
const mostUnits = 50_000

/** The state between two turns, and the position of the last record in it. */
export interface LiveState {
  readonly position: number
  readonly image: StateImage
}

/** Takes snapshots of the live state, where it is small: that costs less than to replay beside it what has happened since. */
export interface LiveSnapshots {
  /** The state is so small that it can be packed between two turns. */
  suits(state: LiveState): boolean
  /** Packs the state at once and writes it when its last record is on disk. Resolves to its position; rejects where it cannot be written. */
  take(state: LiveState): Promise<number>
  /** All records up to `position` are on disk. */
  reached(position: number): void
  /** Gives up what waits for the disk. */
  close(): void
}

/** Live snapshots of the journal in `file`, all of which is on disk up to `durable`. */
export function liveSnapshots(
  { file, fingerprint }: SnapshotStart,
  reader: RecordReader,
  durable: number,
): LiveSnapshots {
  let onDisk = durable
  let waiting: { readonly position: number; readonly tell: (there: boolean) => void }[] = []

  function untilOnDisk(position: number): Promise<boolean> {
    if (position <= onDisk) return Promise.resolve(true)
    return new Promise((resolve) => waiting.push({ position, tell: resolve }))
  }
  function tellAll(there: boolean): void {
    const told = waiting.filter(({ position }) => !there || position <= onDisk)
    waiting = waiting.filter((one) => !told.includes(one))
    for (const { tell } of told) tell(there)
  }
  return {
    suits: ({ position, image }) => position > 0 && isLight(image, mostUnits),
    async take({ position, image }) {
      const body = packImage(image)
      if (!(await untilOnDisk(position)))
        throw new Error('the engine was closed before its last record was on disk')
      const mark = reader.markAt(position)
      if (mark === undefined) throw new Error(`record ${position} is missing`)
      const shelf = snapshotShelf(file)
      await storeSnapshot(shelf.pathFor(position), { position, mark, fingerprint, body })
      // The older ones may go only now that the new one was read back whole.
      await shelf.keep(2)
      return position
    },
    reached(position) {
      onDisk = Math.max(onDisk, position)
      if (waiting.length > 0) tellAll(true)
    },
    close: () => tellAll(false),
  }
}
