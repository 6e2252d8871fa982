import type { SyntaxNode } from '@lezer/common'
import { compare } from '../operations/compare.js'
import { childrenOf } from '../syntax/children.js'
import { warnOf } from '../runtime/run.js'
import { refuseHalfComparison } from '../syntax/refuse-half-comparison.js'
import { syntaxError } from '../syntax/syntax-error.js'
import { contains, isAmong } from '../values/containment.js'
import type { FeelValue } from '../values/feel-value.js'
import { hasKind, isList } from '../values/kind-of.js'
import { rangeOf, rangeOfComparison, type ComparisonSign, type FeelRange } from '../values/range.js'
import type { Code, Frame } from './frame.js'
import { innerScope, type Scope } from './scope.js'
import type { Unit } from './unit.js'

/** Does a value pass? null if that cannot be told. */
export type Test = (frame: Frame, input: FeelValue) => boolean | null

/**
 * Tests of which one must be passed (DMN 1.5, 10.3.1.2, rules 15 to 17). In a cell of a decision table an expression that is true
 * lets everything pass (8.3.3), but not the literal `true`, which only true equals.
 */
export function compileTests(
  nodes: readonly SyntaxNode[],
  scope: Scope | null,
  unit: Unit,
  manner: 'operator' | 'cell' = 'operator',
): Test {
  const tests = nodes
    .flatMap((node) => (node.name === 'PositiveUnaryTests' ? childrenOf(node) : [node]))
    .map((node) => compileTest(node, scope, unit, manner))
  const [only] = tests
  if (tests.length === 1 && only) return only
  return (frame, input) => {
    let result: boolean | null = false
    for (const test of tests) {
      const passed = test(frame, input)
      if (passed === true) return true
      if (passed === null) result = null
    }
    return result
  }
}

function compileTest(node: SyntaxNode, scope: Scope | null, unit: Unit, manner: 'operator' | 'cell'): Test {
  const inner = node.name === 'PositiveUnaryTest' ? childrenOf(node)[0] : node
  if (!inner) throw syntaxError('a test is missing', node.from)
  refuseHalfComparison(inner)
  const [sign, bound] = childrenOf(inner)
  if (inner.name === 'SimplePositiveUnaryTest' && sign?.name === 'CompareOp' && bound) {
    const text = unit.text(sign) as ComparisonSign
    const code = unit.compile(bound, scope)
    return (frame, input) => compare(text, input, code(frame), frame.run)
  }
  if (!unit.text(inner).includes('?')) {
    const code = unit.compile(inner, scope)
    const decides = manner === 'cell' && inner.name !== 'BooleanLiteral'
    return (frame, input) => {
      const value = code(frame)
      return decides && value === true ? true : passes(input, value, frame)
    }
  }
  const code = unit.compile(inner, innerScope(scope, ['?']))
  return (frame, input) => {
    const value = code({ run: frame.run, outer: frame, values: [input] })
    return typeof value === 'boolean' ? value : passes(input, value, frame)
  }
}

/** A value that is no test itself is passed by what equals it, a list by what is among it, a range by what it contains. */
function passes(input: FeelValue, value: FeelValue, frame: Frame): boolean | null {
  if (hasKind(value, 'range')) return isWithin(input, value, frame)
  if (isList(value))
    return isAmong(input, value, frame.run.budget) || isAmong(input, [value], frame.run.budget)
  return compare('=', input, value, frame.run)
}

function isWithin(input: FeelValue, range: FeelRange, { run }: Frame): boolean | null {
  const within = contains(range, input, run.budget)
  if (within !== null) return within
  return warnOf(run, 'NOT_COMPARABLE', "Can't compare {} with {} and {}", input, range.start, range.end)
}

/** `> 10`, `[1..3]` as a value: a range. */
export function compileRange(node: SyntaxNode, scope: Scope | null, unit: Unit): Code {
  refuseHalfComparison(node)
  const [first, second] = childrenOf(node)
  if (first?.name === 'CompareOp' && second) {
    const sign = unit.text(first) as ComparisonSign
    const code = unit.compile(second, scope)
    return (frame) => rangeOfComparison(sign, code(frame))
  }
  if (!first) throw syntaxError('a range is missing', node.from)
  return unit.compile(first, scope)
}

/** `[1..3]`, `(1..3]`, `]1..3[` */
export function compileInterval(node: SyntaxNode, scope: Scope | null, unit: Unit): Code {
  const [open, start, , end, close] = childrenOf(node)
  if (!open || !start || !end || !close) throw syntaxError('a bound is missing', node.from)
  const [startIncluded, endIncluded] = [unit.text(open) === '[', unit.text(close) === ']']
  const [startCode, endCode] = [unit.compile(start, scope), unit.compile(end, scope)]
  return (frame) => rangeOf(startCode(frame), startIncluded, endCode(frame), endIncluded)
}
