import type { Step, StepKind } from '../scenario.js'
import type { StepOutcome } from '../step-outcome.js'
import { done } from '../step-outcome.js'
import type { Story } from '../story.js'
import { act } from './act.js'
import { advance, advanceTo } from './advance.js'
import { cancel } from './cancel.js'
import { complete } from './complete.js'
import { fail } from './fail.js'
import { message } from './message.js'
import { migrate } from './migrate.js'
import { modify } from './modify.js'
import { resolve } from './resolve.js'
import { setVariables } from './set-variables.js'
import { signal } from './signal.js'
import type { StepRunner } from './step-runner.js'
import { submit } from './submit.js'
import { throwError } from './throw-error.js'

const stepRunners = {
  complete,
  fail,
  throwError,
  message,
  signal,
  advance,
  advanceTo,
  setVariables,
  resolve,
  cancel,
  modify,
  migrate,
  submit,
  act,
  expect: () => Promise.resolve(done),
} satisfies { readonly [Kind in StepKind]: StepRunner<Kind> }

/** Carries out a step, without waiting for what it causes. */
export function runStep(step: Step, story: Story): Promise<StepOutcome> {
  const run = stepRunners[step.kind] as StepRunner<StepKind>
  return run(step, story)
}
