import type { JsonText, Key } from '../../gateway/job.js'
import type { ObservedElement } from '../../gateway/observation.js'
import type { EventRecord } from '../core.js'
import { jsonItems } from '../log/json-text.js'

/** Variables by the key of their scope, then by name, as JSON text. */
export type VariablesByScope = Readonly<Record<Key, Readonly<Record<string, JsonText>>>>

/** A value as JSON text, or the items of a list that is recorded item by item. */
type ValueSoFar = JsonText | JsonText[]

/** The last value of each variable of each scope, also of scopes that have ended. */
export function observedVariables(records: readonly EventRecord[]): VariablesByScope {
  const scopes = new Map<number, Map<string, ValueSoFar>>()
  const variablesOf = (scopeKey: number) => {
    const variables = scopes.get(scopeKey) ?? new Map<string, ValueSoFar>()
    scopes.set(scopeKey, variables)
    return variables
  }
  for (const { kind, value } of records) {
    if (kind === 'VARIABLE:CREATED' || kind === 'VARIABLE:UPDATED') {
      variablesOf(value.scopeKey).set(value.name, value.value)
    } else if (kind === 'VARIABLE_ITEM:COLLECTED') {
      const variables = variablesOf(value.scopeKey)
      const before = variables.get(value.name) ?? '[]'
      const items = typeof before === 'string' ? (jsonItems(before) ?? []) : before
      items[value.index] = value.value
      variables.set(value.name, items)
    }
  }
  return Object.fromEntries(
    [...scopes].map(([scope, variables]) => [scope, Object.fromEntries([...variables].map(asText))]),
  )
}

function asText([name, value]: readonly [string, ValueSoFar]): readonly [string, JsonText] {
  return [name, typeof value === 'string' ? value : `[${value.join(',')}]`]
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
