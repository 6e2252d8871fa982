import type { JsonText, Key } from '../../gateway/job.js'
import type { ObservedElement } from '../../gateway/observation.js'
import type { EventRecord } from '../core.js'

/** Variables by the key of their scope, then by name, as JSON text. */
export type VariablesByScope = Readonly<Record<Key, Readonly<Record<string, JsonText>>>>

/** The last value of each variable of each scope, also of scopes that have ended. */
export function observedVariables(records: readonly EventRecord[]): VariablesByScope {
  const scopes = new Map<string, Map<string, JsonText>>()
  for (const { kind, value } of records) {
    if (kind !== 'VARIABLE:CREATED' && kind !== 'VARIABLE:UPDATED') continue
    const scope = String(value.scopeKey)
    const variables = scopes.get(scope) ?? new Map<string, JsonText>()
    scopes.set(scope, variables.set(value.name, value.value))
  }
  return Object.fromEntries([...scopes].map(([scope, variables]) => [scope, Object.fromEntries(variables)]))
}

/** The variables a worker would be given at this element instance: its own and those of the scopes around it, as a JSON object. */
export function visibleVariables(
  elementInstanceKey: Key,
  elements: ReadonlyMap<Key, ObservedElement>,
  variables: VariablesByScope,
): JsonText {
  const visible = new Map<string, JsonText>()
  for (let scope: Key | undefined = elementInstanceKey; scope; scope = elements.get(scope)?.flowScopeKey) {
    for (const [name, value] of Object.entries(variables[scope] ?? {})) {
      if (!visible.has(name)) visible.set(name, value)
    }
  }
  return `{${[...visible].map(([name, value]) => `${JSON.stringify(name)}:${value}`).join(',')}}`
}
