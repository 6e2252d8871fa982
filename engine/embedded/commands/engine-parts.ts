import type { ItemMemory } from '../elements/item-memory.js'
import type { DecisionRequirements } from '../expression/feel.js'
import type { ProcessModel } from '../model/process-model.js'
import type { EngineState } from '../state/engine-state.js'

/** What the engine consists of between two steps: the sum of its log, and what can be made anew from that or is forgotten with the process. */
export interface EngineParts {
  readonly state: EngineState
  /** Graphs by process definition key. */
  readonly processes: Map<number, ProcessModel>
  /** By decision requirements key. */
  readonly decisions: Map<number, DecisionRequirements>
  /** Who waits for the end of an instance, by its key. A client does not outlive a restart, and neither does this. */
  readonly awaited: Map<number, { readonly requestId: number; readonly fetchVariables: readonly string[] }>
  /** Who waits for a user task to change, by its key. */
  readonly awaitedTasks: Map<number, { readonly requestId: number; readonly response: object }>
  readonly itemMemory: Map<number, ItemMemory>
  random(): number
  uuid(): string
}
