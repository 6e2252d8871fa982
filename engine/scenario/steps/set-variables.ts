import { fromAnswer, notFound } from '../step-outcome.js'
import { instanceOf, observed } from '../story.js'
import { isUnfinished } from '../unfinished-element.js'
import type { StepRunner } from './step-runner.js'

/** `{"setVariables": {…}, "scope": "elementId", "local": true}`; without `scope`, at the process instance. */
export const setVariables: StepRunner<'setVariables'> = async (step, story) => {
  const scopeKey = await (step.scope === undefined ? instanceOf(story) : scopeOf(step.scope, story))
  if (scopeKey === undefined) {
    return notFound(`Expected an active element '${step.scope ?? ''}' to set variables at, but there is none`)
  }
  return fromAnswer(
    await story.world.gateway.setVariables({
      elementInstanceKey: scopeKey,
      variables: JSON.stringify(step.setVariables),
      local: step.local ?? false,
    }),
  )
}

async function scopeOf(elementId: string, story: Parameters<StepRunner<'setVariables'>>[1]) {
  const instance = await observed(story)
  return instance?.elements.find((element) => element.elementId === elementId && isUnfinished(element))?.key
}
