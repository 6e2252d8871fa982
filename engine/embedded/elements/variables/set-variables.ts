import type { VariableDocument } from '../../log/variable-document.js'
import type { ElementInstance } from '../../state/element-instance.js'
import { variableText } from '../../state/variable.js'
import { outerScope } from '../../state/variable-scopes.js'
import type { Work } from '../work.js'

/** A scope, which need not live yet. */
type Place = Pick<ElementInstance, 'key' | 'value'>

function setLocal(work: Work, scope: Place, name: string, value: string): void {
  const { processInstanceKey, processDefinitionKey, bpmnProcessId } = scope.value
  const record = { name, value, scopeKey: scope.key, processInstanceKey, processDefinitionKey, bpmnProcessId }
  const variable = work.state.variables.get(scope.key)?.get(name)
  if (!variable) work.emit('VARIABLE:CREATED', work.nextKey(), record)
  else if (variableText(variable) !== value) work.emit('VARIABLE:UPDATED', variable.key, record)
}

/** Sets variables in one scope, whatever is around it. */
export function setLocalVariables(work: Work, scope: Place, variables: VariableDocument): void {
  for (const [name, value] of Object.entries(variables)) setLocal(work, scope, name, value)
}

/**
 * Sets variables as Zeebe propagates them: each in the nearest scope that has it, from `scopeKey` outwards;
 * what nobody has, in the outermost. Source: Zeebe, "Variable propagation".
 */
export function propagateVariables(work: Work, scopeKey: number, variables: VariableDocument): void {
  const left = new Map(Object.entries(variables))
  let key = scopeKey
  for (let outer = outerScope(work.state, key); outer !== undefined; outer = outerScope(work.state, key)) {
    const scope = work.state.instances.get(key)
    const own = work.state.variables.get(key)
    if (own && scope) {
      for (const [name, value] of left) {
        if (!own.has(name)) continue
        setLocal(work, scope, name, value)
        left.delete(name)
      }
    }
    key = outer
  }
  const top = work.state.instances.get(key)
  if (top) setLocalVariables(work, top, Object.fromEntries(left))
}
