import type { SyntaxNode } from '@lezer/common'
import type { FeelType } from '../values/feel-type.js'
import type { Code } from './frame.js'
import type { Scope } from './scope.js'

/** One expression being compiled. */
export interface Unit {
  readonly source: string
  /** Variables that are no plain identifiers: as `spacedName` writes them → as they are called. */
  readonly names: ReadonlyMap<string, string>
  /** Types a decision model defines. */
  readonly types: ReadonlyMap<string, FeelType>
  /** Nodes compiled so far. */
  nodes: number
  /** How deep the node being compiled is nested, and how deep any node was. */
  depth: number
  deepest: number
  /** Has `?` been met? */
  asksInput: boolean
  compile(node: SyntaxNode, scope: Scope | null): Code
  /** The text of a node. */
  text(node: SyntaxNode): string
}

/** What a piece of an expression costs to evaluate: its nodes, and how deep they are nested. */
export interface Cost {
  readonly nodes: number
  readonly levels: number
}

/** Compiles a node and measures it. */
export function compileMeasured(
  node: SyntaxNode,
  scope: Scope | null,
  unit: Unit,
): { code: Code; cost: Cost } {
  const before = unit.nodes
  const deepest = unit.deepest
  unit.deepest = unit.depth
  const code = unit.compile(node, scope)
  const cost = { nodes: unit.nodes - before, levels: unit.deepest - unit.depth + 2 }
  unit.deepest = Math.max(deepest, unit.deepest)
  return { code, cost }
}
