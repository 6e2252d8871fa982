import type { Element } from '../../model/element.js'
import type { ElementInstance } from '../../state/element-instance.js'
import { localVariables } from '../../state/variable-scopes.js'
import { scopeOf } from '../element-of.js'
import type { Failure } from '../failure.js'
import type { Work } from '../work.js'
import { evaluateMappings } from './evaluate-mappings.js'
import { propagateVariables, setLocalVariables } from './set-variables.js'

/** An inner instance of a multi-instance body writes in its own scope, where its item is. */
function mappingScope(work: Work, instance: ElementInstance): number {
  const scope = scopeOf(work, instance)
  return !scope || scope.value.bpmnElementType === 'MULTI_INSTANCE_BODY' ? instance.key : scope.key
}

/** Carries out the input mappings: new variables in the element's own scope. */
export function applyInputs(work: Work, instance: ElementInstance, element: Element): Failure | undefined {
  if (element.inputs.length === 0) return undefined
  const mapped = evaluateMappings(work, element.inputs, instance.key, false)
  if (mapped.kind === 'failure') return mapped
  setLocalVariables(work, instance, mapped.variables)
  return undefined
}

/** What an error brought stays with the event that caught it, unless mappings say otherwise. */
function handsOnItsOwn(element: Element): boolean {
  if (element.trigger.kind === 'error') return false
  return element.type === 'BOUNDARY_EVENT' || element.type === 'START_EVENT' || followsEventGateway(element)
}

function followsEventGateway(element: Element): boolean {
  return element.incoming.some(({ source }) => source.type === 'EVENT_BASED_GATEWAY')
}

/**
 * Carries out the output mappings when an element completes. Without any, what its trigger brought (a job, a message, a
 * called instance) goes to the scopes as it is.
 */
export function applyOutputs(work: Work, instance: ElementInstance, element: Element): Failure | undefined {
  const brought = instance.triggers?.find(({ elementId }) => elementId === element.id)?.variables ?? {}
  const hasBrought = Object.keys(brought).length > 0
  if (element.outputs.length > 0) {
    if (hasBrought) setLocalVariables(work, instance, brought)
    const mapped = evaluateMappings(work, element.outputs, instance.key, true)
    if (mapped.kind === 'failure') return mapped
    propagateVariables(work, mappingScope(work, instance), mapped.variables)
  } else if (hasBrought) {
    propagateVariables(work, instance.key, brought)
  } else if (handsOnItsOwn(element)) {
    const scope = scopeOf(work, instance)
    if (scope) propagateVariables(work, scope.key, localVariables(work.state, instance.key))
  }
  return undefined
}
