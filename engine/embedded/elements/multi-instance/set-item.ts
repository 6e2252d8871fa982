import type { LoopCharacteristics } from '../../model/loop-characteristics.js'
import type { ElementInstance } from '../../state/element-instance.js'
import { failure, isFailure, type Failure } from '../failure.js'
import { setLocalVariables } from '../variables/set-variables.js'
import type { Work } from '../work.js'
import { outputVariable } from './output-variable.js'
import { readItems } from './read-items.js'

/** Gives an inner instance its item, the place for its result and its number. */
export function setItem(
  work: Work,
  body: ElementInstance,
  loop: LoopCharacteristics,
  child: ElementInstance,
): Failure | undefined {
  const items = readItems(work, body, loop)
  if (isFailure(items)) return items
  const item = items[child.loopCounter - 1]
  if (item === undefined) {
    const message = `Expected to read item at index ${child.loopCounter - 1} of the multi-instance input collection but it contains only ${items.length} elements. The input collection might be modified while iterating over it.`
    return failure('EXTRACT_VALUE_ERROR', message, body.key)
  }
  const result = outputVariable(loop)
  const variables: Record<string, string> = {}
  if (loop.inputElement) variables[loop.inputElement] = item
  if (result !== undefined && result !== loop.inputElement && result !== 'loopCounter')
    variables[result] = 'null'
  variables['loopCounter'] = String(child.loopCounter)
  setLocalVariables(work, child, variables)
  return undefined
}
