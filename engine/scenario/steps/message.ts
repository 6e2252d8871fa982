import { after } from '../duration.js'
import { fromAnswer } from '../step-outcome.js'
import type { StepRunner } from './step-runner.js'

/** `{"message": "name", "correlationKey": "…", "variables": {…}, "timeToLive": "PT1H"}`; without `timeToLive` it is not kept. */
export const message: StepRunner<'message'> = async (step, story) =>
  fromAnswer(
    await story.world.gateway.publishMessage({
      name: step.message,
      correlationKey: step.correlationKey ?? '',
      timeToLive: step.timeToLive === undefined ? 0 : after(0, step.timeToLive),
      variables: JSON.stringify(step.variables ?? {}),
      ...(step.messageId === undefined ? {} : { messageId: step.messageId }),
    }),
  )
