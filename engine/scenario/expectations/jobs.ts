import type { ObservedJob } from '../../gateway/observation.js'
import type { ExpectedJob, Json } from '../scenario.js'
import { observed } from '../story.js'
import { differenceFromSubset, expectedBut } from '../subset.js'
import type { Check } from './check.js'

const OPEN = ['activatable', 'activated', 'failed', 'errorThrown']

/** `"jobs"`: each element named has an open job like this; where it has several, one of them is enough. */
export const jobs: Check<'jobs'> = async (expected, { story }) => {
  const open = (await observed(story))?.jobs.filter((job) => OPEN.includes(job.state)) ?? []
  return Object.entries(expected).flatMap(([elementId, wanted]) => {
    const place = `jobs.${elementId}`
    const differences = open
      .filter((job) => job.elementId === elementId)
      .map((job) => differenceFromSubset(wanted as unknown as Json, shownAs(job, wanted), place))
    if (differences.length === 0) return [expectedBut('an open job', 'none', place)]
    return differences.includes(undefined) ? [] : (differences[0] ?? [])
  })
}

function shownAs(job: ObservedJob, wanted: ExpectedJob): unknown {
  return {
    type: job.type,
    retries: job.retries,
    ...(wanted.variables ? { variables: JSON.parse(job.variables) as unknown } : {}),
    ...(wanted.headers ? { headers: JSON.parse(job.customHeaders) as unknown } : {}),
  }
}
