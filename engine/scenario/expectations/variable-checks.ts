import type { Json, JsonObject } from '../scenario.js'
import type { Story } from '../story.js'
import { observed } from '../story.js'
import { differenceFromSubset, expectedBut } from '../subset.js'
import type { Check } from './check.js'

/** `"variables"`: a subset of the variables at process scope. */
export const variables: Check<'variables'> = async (expected, { story }) => {
  const seen = await processVariables(story)
  return Object.entries(expected).flatMap(
    ([name, value]) => differenceFromSubset(value, seen[name], `variables.${name}`) ?? [],
  )
}

/** `"variablesAbsent"`: names that no variable at process scope has. */
export const variablesAbsent: Check<'variablesAbsent'> = async (expected, { story }) => {
  const seen = await processVariables(story)
  return expected.flatMap((name) =>
    name in seen ? [expectedBut('no variable', seen[name], `variablesAbsent.${name}`)] : [],
  )
}

async function processVariables(story: Story): Promise<JsonObject> {
  const instance = await observed(story)
  const texts = instance?.variables[instance.processInstanceKey] ?? {}
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, JSON.parse(text) as Json]))
}
