import type { Answer } from '../gateway/answer.js'

/**
 * What became of a step: it was carried out; it was refused by the engine or the hall, which a scenario may
 * expect; or it could not even be asked for, which is always a failure of the scenario.
 */
export type StepOutcome =
  | { readonly kind: 'done' }
  | { readonly kind: 'refused'; readonly code: string; readonly message: string }
  | { readonly kind: 'impossible'; readonly message: string }

/** The step was carried out. */
export const done: StepOutcome = { kind: 'done' }

/** The outcome of a step that is one command of the gateway. */
export function fromAnswer(answer: Answer<unknown>): StepOutcome {
  return answer.kind === 'accepted' ? done : { kind: 'refused', code: answer.code, message: answer.message }
}

/** A refusal in the gateway's words, where the element named has nothing the command could be sent to. */
export function notFound(message: string): StepOutcome {
  return { kind: 'refused', code: 'NOT_FOUND', message }
}
