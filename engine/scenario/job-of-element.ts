import type { ObservedJob } from '../gateway/observation.js'
import type { StepOutcome } from './step-outcome.js'
import { notFound } from './step-outcome.js'
import type { Story } from './story.js'
import { observed } from './story.js'

const OPEN = ['activatable', 'activated']

/**
 * The `nth` open job of an element, in order of creation. Where none is open, the newest job the element ever had is
 * given, so that the engine itself says why it refuses; where it never had one, the refusal is made here.
 */
export async function jobOfElement(
  story: Story,
  elementId: string,
  nth = 1,
): Promise<ObservedJob | StepOutcome> {
  const instance = await observed(story)
  const jobs = instance?.jobs.filter((job) => job.elementId === elementId) ?? []
  const open = jobs.filter((job) => OPEN.includes(job.state))
  const found =
    open.length > 0 || nth > 1
      ? open[nth - 1]
      : (jobs.findLast((job) => job.state === 'failed') ?? jobs.at(-1))
  if (found) return found
  const seen = open.length === 0 ? 'it has none' : `it has ${open.length}`
  return notFound(`Expected an open job number ${nth} of element '${elementId}', but ${seen}`)
}

/** Whether `jobOfElement` found a job. */
export function isJob(found: ObservedJob | StepOutcome): found is ObservedJob {
  return 'key' in found
}
