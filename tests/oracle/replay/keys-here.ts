import { given } from './given.js'
import type { StepValue } from './recording.js'

const keyFields = [
  'scopeKey',
  'processDefinitionKey',
  'processInstanceKey',
  'targetProcessDefinitionKey',
  'resourceKey',
  'adHocSubProcessInstanceKey',
] as const satisfies readonly (keyof StepValue)[]

/** A command's value with the keys of the engine that replays. */
export function keysHere(value: StepValue, here: (key: number) => number): StepValue {
  const keys = keyFields.flatMap((name) => {
    const key = value[name]
    return key === undefined ? [] : [[name, here(key)] as const]
  })
  const activateInstructions = value.activateInstructions?.map((one) => {
    const { ancestorScopeKey = -1 } = one
    return { ...one, ancestorScopeKey: ancestorScopeKey > 0 ? here(ancestorScopeKey) : -1 }
  })
  const terminateInstructions = value.terminateInstructions?.map(({ elementInstanceKey }) => ({
    elementInstanceKey: here(elementInstanceKey),
  }))
  return {
    ...value,
    ...Object.fromEntries(keys),
    ...given({ activateInstructions, terminateInstructions }),
  }
}
