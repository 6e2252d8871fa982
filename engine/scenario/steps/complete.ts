import { isJob, jobOfElement } from '../job-of-element.js'
import { fromAnswer } from '../step-outcome.js'
import type { StepRunner } from './step-runner.js'

/** `{"complete": "elementId", "variables": {…}, "nth": 1}` */
export const complete: StepRunner<'complete'> = async (step, story) => {
  const job = await jobOfElement(story, step.complete, step.nth)
  if (!isJob(job)) return job
  return fromAnswer(
    await story.world.gateway.completeJob({
      jobKey: job.key,
      variables: JSON.stringify(step.variables ?? {}),
    }),
  )
}
