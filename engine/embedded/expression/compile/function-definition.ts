import type { SyntaxNode } from '@lezer/common'
import { nested, spend } from '../budget/budget.js'
import { childOf, childrenOf, operandsOf } from '../syntax/children.js'
import { syntaxError } from '../syntax/syntax-error.js'
import { coerce } from '../operations/coerce.js'
import { namedType, type FeelType } from '../values/feel-type.js'
import type { FeelFunction } from '../values/feel-function.js'
import type { Code, Frame } from './frame.js'
import { warn } from '../runtime/run.js'
import { readType } from './instance-of.js'
import { innerScope, type Scope } from './scope.js'
import { compileMeasured, type Unit } from './unit.js'
import { nameOf } from './variable.js'

interface Parameter {
  readonly name: string
  readonly type: FeelType | undefined
}

/** `function(a: number, b) a + b`. Functions of other languages (`external`) are not run. */
export function compileFunction(node: SyntaxNode, outer: Scope | null, unit: Unit): Code {
  if (childOf(node, 'external')) {
    return ({ run }) => warn(run, 'NO_FUNCTION_FOUND', 'External functions are not supported')
  }
  const formal = childOf(node, 'FormalParameters')
  const parameters = formal ? childrenOf(formal).map((parameter) => readParameter(parameter, unit)) : []
  const body = childOf(node, 'FunctionBody')
  const [expression] = body ? operandsOf(body) : []
  if (!expression) throw syntaxError('the body of a function is missing', node.to)
  const names = parameters.map(({ name }) => name)
  const { code, cost } = compileMeasured(expression, innerScope(outer, names), unit)
  return (frame): FeelFunction => ({
    kind: 'function',
    parameters: names,
    types: parameters.map(({ type }) => type),
    invoke(args) {
      const values = parameters.map(({ type }, index) => coerce(args[index] ?? null, type, frame.run))
      spend(frame.run.budget, cost.nodes)
      const inner: Frame = { run: frame.run, outer: frame, values }
      return nested(frame.run.budget, cost.levels, () => code(inner))
    },
  })
}

function readParameter(node: SyntaxNode, unit: Unit): Parameter {
  const name = childOf(node, 'ParameterName')
  const type = childOf(node, 'Type')
  if (!name) throw syntaxError('the name of a parameter is missing', node.from)
  const read = type && readType(type, unit)
  return { name: nameOf(name, unit), type: read === namedType('Any') ? undefined : read }
}
