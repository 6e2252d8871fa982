import type { Logger } from '../embedded/run/logger.js'
import type { TimeSource } from '../gateway/time.js'
import type { Store } from '../store/store.js'
import type { MatterShelf } from './matter-shelf.js'

const interval = 5_000

/** Where several processes share the case store, takes over the matters the others put on the list. Returns what ends it. */
export function followOthers(store: Store, shelf: MatterShelf, time: TimeSource, log: Logger): () => void {
  if (!store.locks.shared) return () => undefined
  let closed = false
  let silence: () => void = () => undefined
  const wait = (): void => {
    if (closed) return
    silence = time.alarm(time.now() + interval, () => {
      shelf
        .refresh()
        .catch((error: unknown) => log.error({ error }, 'the list of matters could not be read anew'))
        .finally(wait)
    })
  }
  wait()
  return () => {
    closed = true
    silence()
  }
}
