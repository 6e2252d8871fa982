import type { SyntaxNode } from '@lezer/common'
import { add, divide, multiply, negate, power, subtract } from '../operations/operations.js'
import { childrenOf } from '../syntax/children.js'
import { syntaxError } from '../syntax/syntax-error.js'
import type { FeelValue } from '../values/feel-value.js'
import type { Code } from './frame.js'
import type { Run } from '../runtime/run.js'
import type { Scope } from './scope.js'
import type { Unit } from './unit.js'

type Operation = (left: FeelValue, right: FeelValue, run: Run) => FeelValue

const OPERATIONS: ReadonlyMap<string, Operation> = new Map<string, Operation>([
  ['+', add],
  ['-', subtract],
  ['*', multiply],
  ['/', divide],
  ['**', power],
])

interface Step {
  readonly operation: Operation
  readonly code: Code
}

/** `a + b`, `a - b`, `a * b`, `a / b`, `a ** b`, `-a` */
export function compileArithmetic(node: SyntaxNode, scope: Scope | null, unit: Unit): Code {
  const [first, operand] = childrenOf(node)
  if (first?.name === 'ArithOp' && operand) return compileNegation(operand, scope, unit)
  const { start, steps } = spine(node, scope, unit)
  const [only] = steps
  if (steps.length === 1 && only) {
    const { operation, code } = only
    return (frame) => operation(start(frame), code(frame), frame.run)
  }
  return (frame) => {
    let value = start(frame)
    for (const { operation, code } of steps) value = operation(value, code(frame), frame.run)
    return value
  }
}

function compileNegation(operand: SyntaxNode, scope: Scope | null, unit: Unit): Code {
  const code = unit.compile(operand, scope)
  return (frame) => negate(code(frame), frame.run)
}

// Chains lean to the left: taken apart here, so that a long one is not a deep one.
function spine(node: SyntaxNode, scope: Scope | null, unit: Unit): { start: Code; steps: Step[] } {
  const parts: { sign: string; right: SyntaxNode }[] = []
  let left = node
  while (left.name === 'ArithmeticExpression') {
    const [first, sign, right]: (SyntaxNode | undefined)[] = childrenOf(left)
    if (!first || first.name === 'ArithOp' || !sign || !right) break
    parts.push({ sign: unit.text(sign), right })
    left = first
  }
  const start = unit.compile(left, scope)
  return {
    start,
    steps: parts.toReversed().map(({ sign, right }) => ({
      operation: operationOf(sign, right),
      code: unit.compile(right, scope),
    })),
  }
}

function operationOf(sign: string, right: SyntaxNode): Operation {
  const operation = OPERATIONS.get(sign)
  if (!operation) throw syntaxError(`'${sign}' is no operator`, right.from)
  return operation
}
