import { propagateVariables, setLocalVariables } from '../elements/variables/set-variables.js'
import { Refusal } from '../log/refusal.js'
import { refuse, respond } from './answers.js'
import type { Handler } from './handler.js'
import { readDocument } from './read-document.js'

/** Sets variables from outside. Source: gateway.proto, `SetVariables`. */
export const updateVariables: Handler<'VARIABLE_DOCUMENT:UPDATE'> = (work, command) => {
  const scopeKey = command.elementInstanceKey
  const scope = work.state.instances.get(scopeKey)
  if (!scope) {
    const reason = `Expected to update variables for element with key '${scopeKey}', but no such element was found`
    return refuse('NOT_FOUND', reason)
  }
  const variables = readDocument(command.variables)
  if (variables instanceof Refusal) return variables
  if (command.local) setLocalVariables(work, scope, variables)
  else propagateVariables(work, scopeKey, variables)
  const key = work.nextKey()
  work.emit('VARIABLE_DOCUMENT:UPDATED', key, {
    scopeKey,
    processInstanceKey: scope.value.processInstanceKey,
    updateSemantics: command.local ? 'LOCAL' : 'PROPAGATE',
    variables,
  })
  return respond({ key: String(key) })
}
