import { isJob, jobOfElement } from '../job-of-element.js'
import { fromAnswer } from '../step-outcome.js'
import { observed } from '../story.js'
import type { StepRunner } from './step-runner.js'

/** `{"complete": "elementId", "variables": {…}, "nth": 1}`: the open job of a task, or the native user task it is. */
export const complete: StepRunner<'complete'> = async (step, story) => {
  const variables = JSON.stringify(step.variables ?? {})
  const tasks = (await observed(story))?.userTasks?.filter(({ elementId }) => elementId === step.complete)
  const task = tasks?.[(step.nth ?? 1) - 1]
  if (task) {
    return fromAnswer(await story.world.gateway.completeUserTask({ userTaskKey: task.key, variables }))
  }
  const job = await jobOfElement(story, step.complete, step.nth)
  if (!isJob(job)) return job
  return fromAnswer(await story.world.gateway.completeJob({ jobKey: job.key, variables }))
}
