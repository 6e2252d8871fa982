import { present } from '../../log/present.js'
import { resultType, fromJson, toJson } from '../../expression/feel.js'
import { jsonItems } from '../../log/json-text.js'
import type { LoopCharacteristics } from '../../model/loop-characteristics.js'
import type { ElementInstance } from '../../state/element-instance.js'
import { variableText } from '../../state/variable.js'
import { failure, isFailure, type Failure } from '../failure.js'
import { evaluateValue } from '../variables/evaluate-expression.js'
import { propagateVariables, setLocalVariables } from '../variables/set-variables.js'
import type { Work } from '../work.js'

/** From this length on, a list is recorded item by item: to record it whole for each item would take the square of its length. */
const LONG = 100

/** Makes the list in which the results of inner instances are collected, with null in every place. */
export function prepareOutput(
  work: Work,
  body: ElementInstance,
  loop: LoopCharacteristics,
  size: number,
): void {
  if (loop.outputCollection === undefined) return
  const empty = `[${Array.from({ length: size }, () => 'null').join(',')}]`
  setLocalVariables(work, body, { [loop.outputCollection]: empty })
}

function write(
  work: Work,
  body: ElementInstance,
  name: string,
  items: readonly string[],
  index: number,
  value: string,
): void {
  if (items.length < LONG) {
    setLocalVariables(work, body, { [name]: `[${items.with(index, value).join(',')}]` })
    return
  }
  const { processInstanceKey } = body.value
  work.emit('VARIABLE_ITEM:COLLECTED', present(work.state.variables.get(body.key)?.get(name)).key, {
    name,
    scopeKey: body.key,
    processInstanceKey,
    index,
    value,
  })
}

/** Puts the result of an inner instance into its place of the list. */
export function collectOutput(
  work: Work,
  body: ElementInstance,
  loop: LoopCharacteristics,
  child: ElementInstance,
): Failure | undefined {
  const name = loop.outputCollection
  if (name === undefined || !loop.outputElement) return undefined
  const result = evaluateValue(work, loop.outputElement, child.key)
  if (isFailure(result)) return result
  const variable = work.state.variables.get(body.key)?.get(name)
  const items = variable?.items ?? jsonItems(variable ? variableText(variable) : 'null')
  if (!items) {
    const was = resultType(fromJson(variable ? variableText(variable) : 'null'))
    const message = `Unable to update an item in output collection '${name}' because the type of the output collection is: ${was}. This may happen when multiple BPMN elements write to the same variable.`
    return failure('EXTRACT_VALUE_ERROR', message, child.key)
  }
  if (child.loopCounter > items.length) {
    const message = `Unable to update an item in output collection '${name}' at position ${child.loopCounter} because the size of the collection is: ${items.length}. This may happen when multiple BPMN elements write to the same variable.`
    return failure('EXTRACT_VALUE_ERROR', message, child.key)
  }
  write(work, body, name, items, child.loopCounter - 1, toJson(result.value))
  return undefined
}

/** Hands the list of results over to the scopes around. */
export function handOverOutput(
  work: Work,
  body: ElementInstance,
  loop: Pick<LoopCharacteristics, 'outputCollection'>,
): void {
  const { outputCollection } = loop
  if (outputCollection === undefined) return
  const variable = work.state.variables.get(body.key)?.get(outputCollection)
  const scopeKey = body.value.flowScopeKey
  if (!variable || scopeKey === undefined) return
  propagateVariables(work, scopeKey, { [outputCollection]: variableText(variable) })
}
