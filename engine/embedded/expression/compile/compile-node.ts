import type { SyntaxNode } from '@lezer/common'
import { childrenOf, operandsOf } from '../syntax/children.js'
import { syntaxError } from '../syntax/syntax-error.js'
import type { FeelType } from '../values/feel-type.js'
import { compileArithmetic } from './arithmetic.js'
import { compileContext, compileList } from './collections.js'
import { compileComparison } from './comparison.js'
import { compileFilter } from './filter-expression.js'
import { compileFor } from './for-expression.js'
import type { Code } from './frame.js'
import { compileFunction } from './function-definition.js'
import { compileInvocation } from './function-invocation.js'
import { compileIf } from './if-expression.js'
import { compileInstanceOf } from './instance-of.js'
import {
  compileAtLiteral,
  compileBooleanLiteral,
  compileNumericLiteral,
  compileStringLiteral,
} from './literals.js'
import { compileLogic } from './logic.js'
import { compilePath } from './path-expression.js'
import { compileQuantified } from './quantified-expression.js'
import type { Scope } from './scope.js'
import { compileInterval, compileRange } from './unary-test.js'
import type { Unit } from './unit.js'
import { codeOf, compileVariable } from './variable.js'
import { locate } from './scope.js'

/** How deep expressions may nest within each other: what fits any stack. */
const MAX_DEPTH = 200

type Compiler = (node: SyntaxNode, scope: Scope | null, unit: Unit) => Code

const inner: Compiler = (node, scope, unit) => {
  const [operand] = operandsOf(node)
  if (!operand) throw syntaxError('an expression is missing', node.from)
  return unit.compile(operand, scope)
}

const COMPILERS = {
  Expression: inner,
  ParenthesizedExpression: inner,
  NumericLiteral: (node, _scope, unit) => compileNumericLiteral(node, unit),
  StringLiteral: (node, _scope, unit) => compileStringLiteral(node, unit),
  BooleanLiteral: (node, _scope, unit) => compileBooleanLiteral(node, unit),
  null: () => () => null,
  AtLiteral: (node, _scope, unit) => compileAtLiteral(node, unit),
  DateTimeLiteral: (node, scope, unit) =>
    childrenOf(node)[0]?.name === 'AtLiteral'
      ? inner(node, scope, unit)
      : compileInvocation(node, scope, unit),
  VariableName: compileVariable,
  '?': (_node, scope, unit) => {
    unit.asksInput = true
    const { hops, slot } = locate(scope, '?')
    return codeOf('?', [], hops, slot)
  },
  ArithmeticExpression: compileArithmetic,
  Disjunction: (node, scope, unit) => compileLogic(node, scope, unit, true),
  Conjunction: (node, scope, unit) => compileLogic(node, scope, unit, false),
  Comparison: compileComparison,
  SimplePositiveUnaryTest: compileRange,
  Interval: compileInterval,
  IfExpression: compileIf,
  ForExpression: compileFor,
  QuantifiedExpression: compileQuantified,
  PathExpression: compilePath,
  FilterExpression: compileFilter,
  List: compileList,
  Context: compileContext,
  FunctionDefinition: compileFunction,
  FunctionInvocation: compileInvocation,
  InstanceOfExpression: compileInstanceOf,
} satisfies Record<string, Compiler>

const BY_NAME: ReadonlyMap<string, Compiler> = new Map(Object.entries(COMPILERS))

/** A compilation of one source. */
export function newUnit(
  source: string,
  names: ReadonlyMap<string, string>,
  types: ReadonlyMap<string, FeelType>,
): Unit {
  const unit: Unit = {
    source,
    names,
    types,
    nodes: 0,
    depth: 0,
    deepest: 0,
    asksInput: false,
    text: (node) => source.slice(node.from, node.to),
    compile(node, scope) {
      const compiler = BY_NAME.get(node.name)
      if (!compiler) throw syntaxError(`unexpected '${unit.text(node).slice(0, 40)}'`, node.from)
      if (unit.depth >= MAX_DEPTH) throw syntaxError('it is nested too deeply', node.from)
      unit.nodes += 1
      unit.depth += 1
      unit.deepest = Math.max(unit.deepest, unit.depth)
      const code = compiler(node, scope, unit)
      unit.depth -= 1
      return code
    },
  }
  return unit
}
