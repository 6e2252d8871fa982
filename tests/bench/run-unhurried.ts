import { createCore, readResources, type Outcome } from '../../engine/embedded/core.js'
import type { UnhurriedModel } from './unhurried-models.js'

/** How long a model of one size took, in ms, and what came of it. */
export interface UnhurriedRun {
  readonly readMs: number
  readonly runMs: number
  readonly events: number
  readonly largestStep: number
  /** Element instances that live at the end: none, if the instance went through. */
  readonly living: number
}

/** Reads a model of one size, deploys it and lets one instance of it go through to its end. */
export async function runUnhurried(model: UnhurriedModel, size: number): Promise<UnhurriedRun> {
  const core = createCore({ random: () => 0.5, uuid: () => '' })
  let events = 0
  let largestStep = 0
  function take(outcome: Outcome): void {
    for (let next = outcome; ; next = core.proceed(1)) {
      events += next.events.length
      largestStep = Math.max(largestStep, next.events.length)
      for (const { answer } of next.replies) if (answer.kind === 'rejected') throw new Error(answer.message)
      if (!next.continues) return
    }
  }

  const variables = JSON.stringify(model.variables(size))
  const file = model.model(size)
  const begin = performance.now()
  const resources = await readResources([file])
  if ('kind' in resources) throw new Error(resources.message)
  take(core.handle({ kind: 'DEPLOYMENT:CREATE', resources }, 1, 1))
  const read = performance.now()
  take(core.handle({ kind: 'PROCESS_INSTANCE_CREATION:CREATE', bpmnProcessId: 'p', variables }, 1, 2))
  for (let left = model.jobs; left > 0; left -= 1) {
    const [jobKey = -1] = core.image().jobs.keys()
    take(core.handle({ kind: 'JOB:COMPLETE', jobKey, variables }, 1, 3))
  }
  const run = performance.now()
  return { readMs: read - begin, runMs: run - read, events, largestStep, living: core.image().instances.size }
}
