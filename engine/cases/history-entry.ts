import type { CaseEvent } from './case-event.js'

/** One thing that happened, as a sentence in Chinese. */
export interface HistoryEntry {
  readonly sequence: number
  /** Instant of effect. */
  readonly at: string
  readonly kind: CaseEvent['kind']
  /** `rule` is the statute, `engine` the process itself; neither is a person. */
  readonly actor: {
    readonly kind: 'person' | 'rule' | 'engine'
    readonly userId?: string
    readonly name: string
  }
  readonly sentence: string
}
