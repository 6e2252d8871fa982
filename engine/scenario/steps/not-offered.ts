import type { StepOutcome } from '../step-outcome.js'

/** For steps of the scenario language whose command the gateway port does not have: they fail, they never pass silently. */
export function notOffered(step: { readonly kind: string }): Promise<StepOutcome> {
  return Promise.resolve({ kind: 'impossible', message: `step ${step.kind} is not offered by this gateway` })
}
