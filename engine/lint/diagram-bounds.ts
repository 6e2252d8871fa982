import { nodesOf, type BpmnNode } from '../embedded/model/bpmn-node.js'

const MOST_ELEMENTS = 5000
const DEEPEST_NESTING = 32

/**
 * Why a diagram is too large to be looked at, in Chinese; `undefined` for one that a person could have drawn. The rules walk
 * recursively and compare elements with each other: a hostile diagram must not get so far.
 */
export function boundsExceeded(definitions: BpmnNode): string | undefined {
  const open = [{ node: definitions, depth: 0 }]
  let elements = 0
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, depth } = next
    if (depth > DEEPEST_NESTING) return `子流程嵌套超过${DEEPEST_NESTING}层`
    const inner = [...nodesOf(node, 'rootElements'), ...nodesOf(node, 'flowElements')]
    elements += inner.length
    if (elements > MOST_ELEMENTS) return `流程图的元素超过${MOST_ELEMENTS}个`
    for (const child of inner) open.push({ node: child, depth: depth + 1 })
  }
  return undefined
}
