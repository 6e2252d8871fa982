import type { Hall } from '../cases/hall.js'
import type { Gateway } from '../gateway/gateway.js'
import type { ProcessObserver } from '../gateway/observation.js'
import type { TimeSource } from '../gateway/time.js'
import type { MatterCast } from './scenario-user.js'

/** What a story plays in: a process engine, and for a matter the hall above it, both under the story's clock. */
export interface World {
  readonly gateway: Gateway
  readonly observe: ProcessObserver
  /** Present where the story is that of a matter. */
  readonly hall?: { readonly doors: Hall; readonly cast: MatterCast }
  /** Resolves when neither the engine nor the hall does anything more by itself at the present instant. */
  idle(): Promise<void>
  close(): Promise<void>
}

/** Opens a fresh world that nothing of an earlier story can reach. `matter`: the folder of its package. */
export type OpenWorld = (options: { readonly time: TimeSource; readonly matter?: string }) => Promise<World>
