import type { Gateway } from '../gateway/gateway.js'
import type { ProcessObserver } from '../gateway/observation.js'

/** What an engine tells of itself for `/metrics` and `/readyz`; numbers of its own besides. */
export interface HallEngineStatistics {
  /** Position of the last record, where the engine is in this process. */
  readonly position?: number
  /** Why no command is taken any more. */
  readonly refusal?: string
  /** The engine cannot be reached at present; what is asked of it waits in the outbox. */
  readonly away?: boolean
}

/** The process engine below a hall, embedded or a real Zeebe. */
export interface HallEngine extends Gateway {
  readonly observe: ProcessObserver
  /** Resolves when an engine in this process has nothing left to do; at once for one elsewhere. */
  idle(): Promise<void>
  statistics(): HallEngineStatistics
}
