import { extensionOf, isSet, nodeOf, textOf, type BpmnNode } from './bpmn-node.js'
import { readExpression, readOptionalExpression } from './expression.js'
import type { LoopCharacteristics } from './loop-characteristics.js'

/** Reads the multi-instance characteristics of an activity; undefined if it is carried out once. */
export function readLoop(node: BpmnNode): LoopCharacteristics | undefined {
  const loop = nodeOf(node, 'loopCharacteristics')
  if (loop?.$type !== 'bpmn:MultiInstanceLoopCharacteristics') return undefined
  const zeebe = extensionOf(loop, 'zeebe:LoopCharacteristics')
  const attribute = (name: string) => (zeebe ? textOf(zeebe, name) : undefined)
  const inputElement = attribute('inputElement')
  const outputCollection = attribute('outputCollection')
  const outputElement = readOptionalExpression(attribute('outputElement'))
  const condition = nodeOf(loop, 'completionCondition')
  const completionCondition = readOptionalExpression(condition && textOf(condition, 'body')?.trim())
  return {
    sequential: isSet(loop, 'isSequential'),
    inputCollection: readExpression(attribute('inputCollection') ?? ''),
    ...(inputElement ? { inputElement } : {}),
    ...(outputCollection ? { outputCollection } : {}),
    ...(outputElement ? { outputElement } : {}),
    ...(completionCondition ? { completionCondition } : {}),
  }
}
