import { emitTransition } from '../../elements/flow/emit-transition.js'
import { valueWithin } from '../../elements/flow/instance-value.js'
import { subscribeScope } from '../../elements/events/subscribe.js'
import { scopesAround } from '../../elements/starts/activate-inside.js'
import { setLocalVariables } from '../../elements/variables/set-variables.js'
import type { Work } from '../../elements/work.js'
import { present } from '../../log/present.js'
import { Refusal } from '../../log/refusal.js'
import type { Element } from '../../model/element.js'
import type { ElementInstance } from '../../state/element-instance.js'
import { refuse } from '../answers.js'
import type { Activation } from './activation.js'
import { headOf } from './refusal-head.js'

type Place = Pick<ElementInstance, 'key' | 'value'>

/** Sets what an instruction says for one scope; what it says for no scope is meant for the process instance. */
function setInstructed(work: Work, place: Place, { variables }: Activation): void {
  const { elementId, bpmnElementType } = place.value
  for (const instruction of variables) {
    const meant =
      instruction.elementId === '' ? bpmnElementType === 'PROCESS' : instruction.elementId === elementId
    if (meant) setLocalVariables(work, place, instruction.variables)
  }
}

/** The living instances of a scope's element directly inside another scope. */
function instancesWithin(
  work: Work,
  scope: ElementInstance,
  { id, type }: Element,
): readonly ElementInstance[] {
  return [...(scope.children ?? [])].flatMap((key) => {
    const child = work.state.instances.get(key)
    const fits = child?.value.elementId === id && child.value.bpmnElementType === type
    return fits && child.state !== 'TERMINATING' ? [child] : []
  })
}

/** The chosen ancestor and the scopes around it. */
function chosenScopes(work: Work, { ancestorKey }: Activation): ReadonlySet<number> {
  const keys = new Set<number>()
  for (let key: number | undefined = ancestorKey; key !== undefined && key > 0;) {
    keys.add(key)
    key = work.state.instances.get(key)?.value.flowScopeKey
  }
  return keys
}

function openScope(
  work: Work,
  root: ElementInstance,
  scope: ElementInstance,
  element: Element,
  activation: Activation,
): ElementInstance | Refusal {
  if (element.type === 'MULTI_INSTANCE_BODY' || element.scope?.type === 'MULTI_INSTANCE_BODY') {
    const reason = `${headOf(root)} but it contains one or more activate instructions that would result in the activation of multi-instance element '${element.id}', which is currently unsupported.`
    return refuse('INVALID_ARGUMENT', reason)
  }
  const key = work.nextKey()
  work.emit('PROCESS_INSTANCE:ELEMENT_ACTIVATING', key, valueWithin(scope, element))
  const instance = present(work.state.instances.get(key))
  setInstructed(work, instance, activation)
  emitTransition(work, instance, 'ACTIVATED')
  const failed = subscribeScope(work, instance, element)
  if (!failed) return instance
  return refuse(
    'INVALID_ARGUMENT',
    `Expected to subscribe to catch event(s) of '${element.id}' but ${failed.message}`,
  )
}

/**
 * Activates an element in the middle of a process instance: in the chosen ancestor, or where there is no doubt about its scopes; scopes
 * that are not there are opened. Answers the keys of all scopes around it, or why it cannot be.
 */
export function activateInstructed(
  work: Work,
  root: ElementInstance,
  activation: Activation,
): readonly number[] | Refusal {
  const chosen = chosenScopes(work, activation)
  const keys = [root.key]
  let scope = root
  setInstructed(work, root, activation)
  for (const around of scopesAround(activation.element).slice(1)) {
    const known = instancesWithin(work, scope, around)
    const found = chosen.size === 0 ? known[0] : known.find(({ key }) => chosen.has(key))
    if (chosen.size === 0 && known.length > 1) {
      const reason = `${headOf(root)} but it contains one or more activate instructions for an element that has a flow scope with more than one active instance: '${around.id}'. Can't decide in which instance of the flow scope the element should be activated. Please specify an ancestor element instance key for this activate instruction.`
      return refuse('INVALID_ARGUMENT', reason)
    }
    if (found) {
      setInstructed(work, found, activation)
      scope = found
    } else {
      const made = openScope(work, root, scope, around, activation)
      if (made instanceof Refusal) return made
      scope = made
    }
    keys.push(scope.key)
  }
  const key = work.nextKey()
  const value = valueWithin(scope, activation.element)
  setInstructed(work, { key, value }, activation)
  work.follow({ kind: 'ACTIVATE_ELEMENT', key, value })
  return keys
}
