import { scopesAround } from '../../elements/starts/activate-inside.js'
import type { Work } from '../../elements/work.js'
import type { Refusal } from '../../log/refusal.js'
import type { ElementInstance } from '../../state/element-instance.js'
import { refuse } from '../answers.js'
import type { Activation } from './activation.js'
import { quoted } from './check-activations.js'
import { headOf } from './refusal-head.js'

/** Refuses variables for a scope that the process does not have, or in which the element does not stand. */
export function refuseVariableScopes(
  work: Work,
  root: ElementInstance,
  activations: readonly Activation[],
): Refusal | undefined {
  const { elements } = work.process(root.value.processDefinitionKey)
  const head = `${headOf(root)} but it contains one or more variable instructions with a scope element`
  const named = activations.flatMap(({ element, variables }) =>
    variables.flatMap(({ elementId }) => (elementId === '' ? [] : [{ element, elementId }])),
  )
  const unknown = named.filter(({ elementId }) => !elements.has(elementId))
  if (unknown.length > 0) {
    const ids = quoted(unknown.map(({ elementId }) => elementId))
    return refuse('INVALID_ARGUMENT', `${head} id that could not be found: ${ids}`)
  }
  const astray = named.some(
    ({ element, elementId }) =>
      element.id !== elementId && !scopesAround(element).some(({ id }) => id === elementId),
  )
  if (!astray) return undefined
  const reason = `${head} that doesn't belong to the activating element's flow scope. These variables should be set before or after the modification.`
  return refuse('INVALID_ARGUMENT', reason)
}

/** Refuses an ancestor that is not there, belongs to another instance, or does not stand around the element. */
export function refuseAncestors(
  work: Work,
  root: ElementInstance,
  activations: readonly Activation[],
): Refusal | undefined {
  const chosen = activations.filter(({ ancestorKey }) => ancestorKey > 0)
  const head = `${headOf(root)} but it contains one or more activate instructions with an ancestor scope key that`
  const living = (key: number) => {
    const instance = work.state.instances.get(key)
    return instance?.state === 'ACTIVATED' || instance?.state === 'ACTIVATING' ? instance : undefined
  }
  const gone = chosen.filter(({ ancestorKey }) => !living(ancestorKey))
  if (gone.length > 0) {
    const keys = quoted(gone.map(({ ancestorKey }) => ancestorKey))
    return refuse('INVALID_ARGUMENT', `${head} does not exist, or is not in an active state: ${keys}`)
  }
  const foreign = chosen.filter(
    ({ ancestorKey }) => living(ancestorKey)?.value.processInstanceKey !== root.value.processInstanceKey,
  )
  if (foreign.length > 0) {
    const keys = quoted(foreign.map(({ ancestorKey }) => ancestorKey))
    return refuse('INVALID_ARGUMENT', `${head} does not belong to the modified process instance: ${keys}`)
  }
  const beside = chosen.flatMap(({ element, ancestorKey }) => {
    const { elementId = '', bpmnElementType } = living(ancestorKey)?.value ?? {}
    const around = scopesAround(element).some(({ id, type }) => id === elementId && type === bpmnElementType)
    return around
      ? []
      : [
          `- instance '${ancestorKey}' of element '${elementId}' is not an ancestor of element '${element.id}'`,
        ]
  })
  if (beside.length === 0) return undefined
  const reason = `${head} is not an ancestor of the element to activate:\n${beside.join('\n')}`
  return refuse('INVALID_ARGUMENT', reason)
}
