import { elementOfIncident } from '../element-of-incident.js'
import { fromAnswer, notFound } from '../step-outcome.js'
import { observed } from '../story.js'
import type { StepRunner } from './step-runner.js'

const NO_JOB = ['', '0', '-1']

/** `{"resolve": "elementId", "retries": 1}`: gives a job its retries back, then resolves the element's `nth` incident. */
export const resolve: StepRunner<'resolve'> = async (step, story) => {
  const instance = await observed(story)
  const incident = instance?.incidents.filter((open) => elementOfIncident(open, instance) === step.resolve)[
    (step.nth ?? 1) - 1
  ]
  if (!incident) return notFound(`Expected an open incident at element '${step.resolve}', but there is none`)
  if (step.retries !== undefined && !NO_JOB.includes(incident.jobKey)) {
    const retried = fromAnswer(
      await story.world.gateway.updateJobRetries({ jobKey: incident.jobKey, retries: step.retries }),
    )
    if (retried.kind !== 'done') return retried
  }
  return fromAnswer(await story.world.gateway.resolveIncident({ incidentKey: incident.key }))
}
