import type { SyntaxNode } from '@lezer/common'

/** The children of a node, comments left out. */
export function childrenOf(node: SyntaxNode): SyntaxNode[] {
  const children: SyntaxNode[] = []
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (!child.name.endsWith('Comment')) children.push(child)
  }
  return children
}

/** The first child of this name; undefined if there is none. */
export function childOf(node: SyntaxNode, name: string): SyntaxNode | undefined {
  return childrenOf(node).find((child) => child.name === name)
}

const SIGNS = new Set([
  '(',
  ')',
  '[',
  ']',
  '{',
  '}',
  '.',
  '..',
  '<',
  '>',
  'in',
  'if',
  'then',
  'else',
  'for',
  'return',
  'some',
  'every',
  'satisfies',
  'or',
  'and',
  'between',
  'instance',
  'of',
  'function',
  'external',
  'not',
  'ArithOp',
  'CompareOp',
])

/** The children that are expressions, signs and keywords left out. */
export function operandsOf(node: SyntaxNode): SyntaxNode[] {
  return childrenOf(node).filter((child) => !SIGNS.has(child.name))
}
