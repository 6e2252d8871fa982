import { after } from '../duration.js'
import { isJob, jobOfElement } from '../job-of-element.js'
import { fromAnswer } from '../step-outcome.js'
import type { StepRunner } from './step-runner.js'

/** `{"fail": "elementId", "retries": 0, "message": "…", "retryBackOff": "PT10S"}`; without `retries` one less is left. */
export const fail: StepRunner<'fail'> = async (step, story) => {
  const job = await jobOfElement(story, step.fail, step.nth)
  if (!isJob(job)) return job
  return fromAnswer(
    await story.world.gateway.failJob({
      jobKey: job.key,
      retries: step.retries ?? Math.max(0, job.retries - 1),
      errorMessage: step.message ?? '',
      retryBackOff: step.retryBackOff === undefined ? 0 : after(0, step.retryBackOff),
      variables: JSON.stringify(step.variables ?? {}),
    }),
  )
}
