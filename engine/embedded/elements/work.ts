import type { DecisionRequirements } from '../expression/feel.js'
import type { BpmnElementType } from '../log/bpmn-element-type.js'
import type { EventKind } from '../log/event-kind.js'
import type { EventValues } from '../log/event-values.js'
import type { FollowUp } from '../log/follow-up.js'
import type { ProcessModel } from '../model/process-model.js'
import type { EngineState } from '../state/engine-state.js'
import type { ItemMemory } from './item-memory.js'
import type { ElementBehaviour } from './element-behaviour.js'

/** What an element or a command may see and do while one command is carried out. */
export interface Work {
  /** To be looked at only; it follows what is emitted at once. */
  readonly state: Readonly<EngineState>
  /** The instant of the step, ms since 1970. */
  readonly at: number
  nextKey(): number
  /** Writes an event and applies it. */
  emit<Kind extends EventKind>(kind: Kind, key: number, value: EventValues[Kind]): void
  /** Gives a command to be carried out later in the same step, behind those already given. */
  follow(command: FollowUp): void
  /** As `follow`, but not before all that the present command gives with `follow`: a letter to another part of the engine. */
  send(command: FollowUp): void
  process(processDefinitionKey: number): ProcessModel
  decisions(decisionRequirementsKey: number): DecisionRequirements
  behaviour(type: BpmnElementType): ElementBehaviour
  /** Input collections as they were last read, by body; what is not there is read anew. */
  readonly itemMemory: Map<number, ItemMemory>
  random(): number
  uuid(): string
}
