import {
  asBoolean,
  asNumber,
  asText,
  describeWarnings,
  evaluate,
  fromJson,
  resultType,
  type Evaluation,
  type EvaluationScope,
  type FeelValue,
  type ResultType,
  type Warning,
} from '../../expression/feel.js'
import type { VariableDocument } from '../../log/variable-document.js'
import type { Expression } from '../../model/expression.js'
import { variableText } from '../../state/variable.js'
import { findVariable, visibleNames } from '../../state/variable-scopes.js'
import { failure, type Failure } from '../failure.js'
import type { Work } from '../work.js'

/** What an expression sees: first `extra`, then the variables of a scope and those around it. */
export function scopeFor(work: Work, scopeKey: number, extra: VariableDocument = {}): EvaluationScope {
  return {
    variable(name) {
      if (Object.hasOwn(extra, name)) return extra[name]
      const variable = findVariable(work.state, scopeKey, name)
      return variable && variableText(variable)
    },
    names: () => [...new Set([...Object.keys(extra), ...visibleNames(work.state, scopeKey)])],
    at: work.at,
    random: () => work.random(),
    uuid: () => work.uuid(),
  }
}

/** Evaluates an expression in any scope. */
export function evaluateIn(expression: Expression, scope: EvaluationScope): Evaluation {
  if (expression.kind === 'static') {
    return { kind: 'value', value: fromJson(JSON.stringify(expression.source)), warnings: [] }
  }
  if (expression.kind === 'feel') return evaluate(expression.compiled, scope)
  return { kind: 'failure', message: expression.message, warnings: [] }
}

interface Found {
  readonly kind: 'found'
  readonly value: FeelValue
  readonly warnings: readonly Warning[]
}

function find(
  work: Work,
  expression: Expression,
  scopeKey: number,
  extra: VariableDocument,
): Found | Failure {
  const result = evaluateIn(expression, scopeFor(work, scopeKey, extra))
  if (result.kind === 'value') return { kind: 'found', value: result.value, warnings: result.warnings }
  return failure('EXTRACT_VALUE_ERROR', result.message + describeWarnings(result.warnings), scopeKey)
}

function wrongType(expression: Expression, found: Found, expected: string, scopeKey: number): Failure {
  const was = resultType(found.value)
  const message = `Expected result of the expression '${expression.source}' to be ${expected}, but was '${was}'.`
  return failure('EXTRACT_VALUE_ERROR', message + describeWarnings(found.warnings), scopeKey)
}

/** Builds a reader of one type of result; anything else is a failure in Zeebe's words. */
function reader<Value>(types: readonly ResultType[], convert: (value: FeelValue) => Value | undefined) {
  const expected = types.length === 1 ? `'${types.join('')}'` : `one of '[${types.join(', ')}]'`
  return (
    work: Work,
    expression: Expression,
    scopeKey: number,
    extra: VariableDocument = {},
  ): { readonly kind: 'found'; readonly value: Value; readonly warnings: readonly Warning[] } | Failure => {
    const found = find(work, expression, scopeKey, extra)
    if (found.kind === 'failure') return found
    const value = convert(found.value)
    return value === undefined ? wrongType(expression, found, expected, scopeKey) : { ...found, value }
  }
}

/** The value of an expression, whatever it is. */
export const evaluateValue = reader<FeelValue>([], (value) => value)
/** A text. */
export const evaluateText = reader<string>(['STRING'], asText)
/** A truth value. */
export const evaluateBoolean = reader<boolean>(['BOOLEAN'], asBoolean)
/** A number. */
export const evaluateNumber = reader<number>(['NUMBER'], asNumber)
