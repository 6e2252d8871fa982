import { fromJson, resultType, toJson } from '../../expression/feel.js'
import { jsonItems } from '../../log/json-text.js'
import type { AdHoc } from '../../model/ad-hoc.js'
import type { ElementInstance } from '../../state/element-instance.js'
import { variableText } from '../../state/variable.js'
import { failure, isFailure, type Failure } from '../failure.js'
import { evaluateValue } from '../variables/evaluate-expression.js'
import { setLocalVariables } from '../variables/set-variables.js'
import type { Work } from '../work.js'

/** Zeebe names the type of a collection as its binary format has it. */
function formatOf(text: string): string {
  const type = resultType(fromJson(text))
  return type === 'NUMBER' ? (/[.eE]/.test(text) ? 'FLOAT' : 'INTEGER') : type
}

/** Adds what an inner instance leaves behind to the output collection of its ad-hoc sub-process. */
export function collectResult(
  work: Work,
  scope: ElementInstance,
  { outputCollection, outputElement }: AdHoc,
  inner: ElementInstance,
): Failure | undefined {
  if (outputCollection === undefined || !outputElement) return undefined
  const result = evaluateValue(work, outputElement, inner.key)
  if (isFailure(result)) return result
  const variable = work.state.variables.get(scope.key)?.get(outputCollection)
  const text = variable ? variableText(variable) : 'null'
  const items = jsonItems(text)
  if (!items) {
    const message = `The output collection has the wrong type. Expected ARRAY but was ${formatOf(text)}.`
    return failure('EXTRACT_VALUE_ERROR', message)
  }
  setLocalVariables(work, scope, { [outputCollection]: `[${[...items, toJson(result.value)].join(',')}]` })
  return undefined
}
