import { asList, fromJson, resultType, toJson } from '../../expression/feel.js'
import type { LoopCharacteristics } from '../../model/loop-characteristics.js'
import type { ElementInstance } from '../../state/element-instance.js'
import { failure, isFailure, type Failure } from '../failure.js'
import { evaluateValue } from '../variables/evaluate-expression.js'
import { propagateVariables, setLocalVariables } from '../variables/set-variables.js'
import type { Work } from '../work.js'

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

/** Puts the result of an inner instance into its place of the list. */
export function collectOutput(
  work: Work,
  body: ElementInstance,
  loop: LoopCharacteristics,
  child: ElementInstance,
): Failure | undefined {
  if (loop.outputCollection === undefined || !loop.outputElement) return undefined
  const result = evaluateValue(work, loop.outputElement, child.key)
  if (isFailure(result)) return result
  const text = work.state.variables.get(body.key)?.get(loop.outputCollection)?.value ?? 'null'
  const value = fromJson(text)
  const list = asList(value)
  if (!list) {
    const message = `Unable to update an item in output collection '${loop.outputCollection}' because the type of the output collection is: ${resultType(value)}. This may happen when multiple BPMN elements write to the same variable.`
    return failure('EXTRACT_VALUE_ERROR', message, child.key)
  }
  const index = child.loopCounter - 1
  if (index >= list.length) {
    const message = `Unable to update an item in output collection '${loop.outputCollection}' at position ${child.loopCounter} because the size of the collection is: ${list.length}. This may happen when multiple BPMN elements write to the same variable.`
    return failure('EXTRACT_VALUE_ERROR', message, child.key)
  }
  const items = list.map((item, place) => (place === index ? toJson(result.value) : toJson(item)))
  setLocalVariables(work, body, { [loop.outputCollection]: `[${items.join(',')}]` })
  return undefined
}

/** Hands the list of results over to the scopes around. */
export function handOverOutput(work: Work, body: ElementInstance, loop: LoopCharacteristics): void {
  const { outputCollection } = loop
  if (outputCollection === undefined) return
  const variable = work.state.variables.get(body.key)?.get(outputCollection)
  const scopeKey = body.value.flowScopeKey
  if (variable && scopeKey !== undefined)
    propagateVariables(work, scopeKey, { [outputCollection]: variable.value })
}
