import type { SyntaxNode } from '@lezer/common'
import { warnOf } from '../runtime/run.js'
import { operandsOf } from '../syntax/children.js'
import type { FeelValue } from '../values/feel-value.js'
import type { Code } from './frame.js'
import type { Scope } from './scope.js'
import type { Unit } from './unit.js'

/** `a or b` and `a and b` in three-valued logic (DMN 1.5, table 50): what is no boolean counts as null. `decisive` ends it: true for or, false for and. */
export function compileLogic(node: SyntaxNode, scope: Scope | null, unit: Unit, decisive: boolean): Code {
  const codes = sidesOf(node).map((side) => unit.compile(side, scope))
  return (frame) => {
    let result: FeelValue = !decisive
    for (const code of codes) {
      const value = code(frame)
      if (value === decisive) return decisive
      if (value !== !decisive) {
        warnOf(frame.run, 'INVALID_TYPE', 'Expected boolean but found {}', value)
        result = null
      }
    }
    return result
  }
}

// Chains lean to the left: taken apart here, so that a long one is not a deep one.
function sidesOf(node: SyntaxNode): SyntaxNode[] {
  const sides: SyntaxNode[] = []
  let left: SyntaxNode | undefined = node
  while (left?.name === node.name) {
    const [first, ...others] = operandsOf(left)
    sides.push(...others.toReversed())
    left = first
  }
  return left ? [left, ...sides.toReversed()] : sides.toReversed()
}
