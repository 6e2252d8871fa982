import type { Hall } from '../cases/hall.js'
import { openHall } from '../cases/open-hall.js'
import type { Catalogue } from '../catalogue/catalogue.js'
import type { Processes } from '../catalogue/processes-folder.js'
import { openEmbeddedEngine, type EmbeddedEngine } from '../embedded/embedded-engine.js'
import type { Logger } from '../embedded/run/logger.js'
import type { TimeSource } from '../gateway/time.js'
import { openStore } from '../store/open-store.js'
import type { Store } from '../store/store.js'
import type { HallEngine } from './hall-engine.js'

/** An engine, the store (of the embedded engine: in the same file), and the hall above both. */
export interface Parts<Engine extends HallEngine = EmbeddedEngine> {
  readonly engine: Engine
  readonly store: Store
  /** Opens the hall, once the catalogue holds what its cases need. */
  openHall(catalogue: Catalogue): Promise<Hall>
  /** Closes hall, store and engine, in this order. */
  close(): Promise<void>
}

/** Opens the parts of a hall on one SQLite file: the same for service, for scenarios and for the deploy gate. */
export async function openParts(options: {
  readonly file: string
  readonly time: TimeSource
  readonly processes: Pick<Processes, 'calendar' | 'law'>
  readonly log?: Logger
}): Promise<Parts> {
  const { file, time, processes } = options
  const log = options.log === undefined ? {} : { log: options.log }
  const engine = await openEmbeddedEngine({ file, time, ...log })
  const store = await openStore({ file, writer: engine.writer })
  let hall: Hall | undefined
  return {
    engine,
    store,
    async openHall(catalogue) {
      const { calendar, law } = processes
      const opened = await openHall({ gateway: engine, store, catalogue, law, calendar, time, ...log })
      hall = opened
      return opened
    },
    async close() {
      await hall?.close()
      await store.close()
      await engine.close()
    },
  }
}
