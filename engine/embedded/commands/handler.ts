import type { Work } from '../elements/work.js'
import type { Refusal } from '../log/refusal.js'
import type { ProcessModel } from '../model/process-model.js'
import type { DecisionRequirements } from '../expression/feel.js'
import type { EngineCommand } from './command.js'

/** What only commands from outside may do besides what elements may. */
export interface CommandWork extends Work {
  /** Makes the graph of a process that is being deployed known. */
  learnProcess(processDefinitionKey: number, model: ProcessModel): void
  learnDecisions(decisionRequirementsKey: number, decisions: DecisionRequirements): void
  /** The answer to this command is given when the instance completes, with these variables, or all. */
  awaitResult(processInstanceKey: number, fetchVariables: readonly string[]): void
  /** This command is answered, with this response, when the change of a user task has taken place or been denied. */
  awaitUserTask(userTaskKey: number, response: object): void
}

/** What a command from outside is answered: a refusal, or the response of the port; undefined if the answer comes later. */
export type Reaction = Refusal | { readonly kind: 'response'; readonly response: object } | undefined

/** Carries out one kind of command from outside. It finds out whether it must refuse before it emits anything. */
export type Handler<Kind extends EngineCommand['kind']> = (
  work: CommandWork,
  command: Extract<EngineCommand, { readonly kind: Kind }>,
) => Reaction
