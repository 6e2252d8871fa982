import { fromAnswer } from '../step-outcome.js'
import type { StepRunner } from './step-runner.js'

/** `{"signal": "name", "variables": {…}}` */
export const signal: StepRunner<'signal'> = async (step, story) =>
  fromAnswer(
    await story.world.gateway.broadcastSignal({
      signalName: step.signal,
      variables: JSON.stringify(step.variables ?? {}),
    }),
  )
