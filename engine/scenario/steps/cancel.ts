import { fromAnswer, notFound } from '../step-outcome.js'
import type { StepRunner } from './step-runner.js'

/** `{"cancel": true}` */
export const cancel: StepRunner<'cancel'> = async (_step, story) =>
  story.instance === undefined
    ? notFound('Expected a process instance to cancel, but there is none')
    : fromAnswer(await story.world.gateway.cancelProcessInstance({ processInstanceKey: story.instance }))
