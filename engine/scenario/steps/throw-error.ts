import { isJob, jobOfElement } from '../job-of-element.js'
import { fromAnswer } from '../step-outcome.js'
import type { StepRunner } from './step-runner.js'

/** `{"throwError": "elementId", "code": "…", "message": "…", "variables": {…}}` */
export const throwError: StepRunner<'throwError'> = async (step, story) => {
  const job = await jobOfElement(story, step.throwError, step.nth)
  if (!isJob(job)) return job
  return fromAnswer(
    await story.world.gateway.throwError({
      jobKey: job.key,
      errorCode: step.code,
      errorMessage: step.message ?? '',
      variables: JSON.stringify(step.variables ?? {}),
    }),
  )
}
