import { toIso, toMs } from '../../statute/instant.js'
import { after } from '../duration.js'
import { done } from '../step-outcome.js'
import type { StepRunner } from './step-runner.js'

/** `{"advance": "P3D"}`: virtual time moves by a duration; everything due on the way fires in order. */
export const advance: StepRunner<'advance'> = async (step, story) => {
  await story.time.advanceTo(after(story.time.now(), step.advance), () => story.world.idle())
  return done
}

/** `{"advanceTo": "2026-02-24T17:30:00+08:00"}`; an instant that is already past is a mistake of the story. */
export const advanceTo: StepRunner<'advanceTo'> = async (step, story) => {
  const target = toMs(step.advanceTo)
  if (target < story.time.now()) {
    return {
      kind: 'impossible',
      message: `Expected an instant still to come, but it is already ${toIso(story.time.now())}`,
    }
  }
  await story.time.advanceTo(target, () => story.world.idle())
  return done
}
