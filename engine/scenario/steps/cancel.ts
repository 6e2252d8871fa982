import { fromAnswer, notFound } from '../step-outcome.js'
import { instanceOf } from '../story.js'
import type { StepRunner } from './step-runner.js'

/** `{"cancel": true}` */
export const cancel: StepRunner<'cancel'> = async (_step, story) => {
  const processInstanceKey = await instanceOf(story)
  return processInstanceKey === undefined
    ? notFound('Expected a process instance to cancel, but there is none')
    : fromAnswer(await story.world.gateway.cancelProcessInstance({ processInstanceKey }))
}
