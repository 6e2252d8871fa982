import type { EngineState } from './engine-state.js'
import { variableText, type Variable } from './variable.js'

/** The scope in which a scope's variables are looked up next; undefined at the top of a process instance. */
export function outerScope(state: EngineState, scopeKey: number): number | undefined {
  return state.instances.get(scopeKey)?.value.flowScopeKey
}

/** The variable of this name that a scope sees: its own or that of the nearest scope around it. */
export function findVariable(state: EngineState, scopeKey: number, name: string): Variable | undefined {
  for (let key: number | undefined = scopeKey; key !== undefined; key = outerScope(state, key)) {
    const variable = state.variables.get(key)?.get(name)
    if (variable) return variable
  }
  return undefined
}

/** The names of all variables a scope sees. */
export function visibleNames(state: EngineState, scopeKey: number): readonly string[] {
  const names = new Set<string>()
  for (let key: number | undefined = scopeKey; key !== undefined; key = outerScope(state, key)) {
    for (const name of state.variables.get(key)?.keys() ?? []) names.add(name)
  }
  return [...names]
}

/** The variables a scope sees, or of these the named ones. */
export function visibleVariables(
  state: EngineState,
  scopeKey: number,
  only: readonly string[] = [],
): Readonly<Record<string, string>> {
  const names = only.length > 0 ? only : visibleNames(state, scopeKey)
  return Object.fromEntries(
    names.flatMap((name) => {
      const variable = findVariable(state, scopeKey, name)
      return variable ? [[name, variableText(variable)] as const] : []
    }),
  )
}

/** The variables of a scope itself. */
export function localVariables(state: EngineState, scopeKey: number): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...(state.variables.get(scopeKey) ?? [])].map(([name, variable]) => [name, variableText(variable)]),
  )
}
