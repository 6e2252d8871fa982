import {
  asContext,
  describeWarnings,
  fromJson,
  toJson,
  type EvaluationScope,
  type Warning,
} from '../../expression/feel.js'
import type { VariableDocument } from '../../log/variable-document.js'
import type { Mapping } from '../../model/mapping.js'
import { failure, type Failure } from '../failure.js'
import type { Work } from '../work.js'
import { evaluateIn, scopeFor } from './evaluate-expression.js'

/** A scope in which the results of earlier mappings hide what is outside. */
function within(outer: EvaluationScope, results: ReadonlyMap<string, string>): EvaluationScope {
  return {
    ...outer,
    variable: (name) => results.get(name) ?? outer.variable(name),
    names: () => [...new Set([...results.keys(), ...outer.names()])],
  }
}

function entriesOf(text: string | undefined): Map<string, string> {
  const context = text === undefined ? undefined : asContext(fromJson(text))
  return new Map([...(context ?? [])].map(([name, value]) => [name, toJson(value)]))
}

function contextText(entries: ReadonlyMap<string, string>): string {
  return `{${[...entries].map(([name, value]) => `${JSON.stringify(name)}:${value}`).join(',')}}`
}

interface Pass {
  /** Output mappings add to a context that is there; input mappings make a new one. */
  readonly merge: boolean
  readonly warnings: Warning[]
}

/** Depth is bound by the number of dots in a target, which deployment bounds. */
function evaluateLevel(
  mappings: readonly Mapping[],
  scope: EvaluationScope,
  existing: (name: string) => string | undefined,
  pass: Pass,
): Map<string, string> | string {
  const results = new Map<string, string>()
  const inner = within(scope, results)
  for (const { name, source, entries } of mappings) {
    if (source) {
      const result = evaluateIn(source, inner)
      pass.warnings.push(...result.warnings)
      if (result.kind === 'failure') return result.message
      results.set(name, toJson(result.value))
      continue
    }
    const before = pass.merge ? entriesOf(existing(name)) : new Map<string, string>()
    const level = evaluateLevel(entries, inner, (entry) => before.get(entry), pass)
    if (typeof level === 'string') return level
    results.set(name, contextText(new Map([...before, ...level])))
  }
  return results
}

/**
 * Carries out input or output mappings with what a scope sees. A later mapping sees the results of the earlier ones.
 * Source: Zeebe, "Input/output variable mappings".
 */
export function evaluateMappings(
  work: Work,
  mappings: readonly Mapping[],
  scopeKey: number,
  merge: boolean,
): { readonly kind: 'mapped'; readonly variables: VariableDocument } | Failure {
  const scope = scopeFor(work, scopeKey)
  const pass: Pass = { merge, warnings: [] }
  const results = evaluateLevel(mappings, scope, (name) => scope.variable(name), pass)
  if (typeof results !== 'string') return { kind: 'mapped', variables: Object.fromEntries(results) }
  return failure('IO_MAPPING_ERROR', results + describeWarnings(pass.warnings), scopeKey)
}
