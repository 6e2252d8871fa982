import type { ElementInstance } from '../../state/element-instance.js'
import { localVariables } from '../../state/variable-scopes.js'
import { elementOf } from '../element-of.js'
import type { Work } from '../work.js'
import { terminateInstance } from './terminate-instance.js'

/** The call activity that started a process instance; undefined if none did or it is gone. */
function callerOf(work: Work, instance: ElementInstance): ElementInstance | undefined {
  return work.state.instances.get(instance.value.parentElementInstanceKey ?? -1)
}

/** Lets the variables of a called instance that completes wait at its call activity, as far as that wants them. */
export function handBack(work: Work, instance: ElementInstance): ElementInstance | undefined {
  const caller = callerOf(work, instance)
  if (!caller) return undefined
  const element = elementOf(work, caller)
  if (!element.call?.propagateAllChildVariables && element.outputs.length === 0) return caller
  const { processDefinitionKey, processInstanceKey, elementId } = caller.value
  work.emit('PROCESS_EVENT:TRIGGERING', work.nextKey(), {
    scopeKey: caller.key,
    processDefinitionKey,
    processInstanceKey,
    targetElementId: elementId,
    variables: localVariables(work.state, instance.key),
  })
  return caller
}

/** Tells the call activity that the instance it started is terminated. */
export function tellCaller(work: Work, instance: ElementInstance): void {
  const caller = callerOf(work, instance)
  if (caller?.state === 'TERMINATING') terminateInstance(work, caller, elementOf(work, caller))
}
