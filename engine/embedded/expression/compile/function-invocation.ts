import type { SyntaxNode } from '@lezer/common'
import { BUILT_INS } from '../functions/built-ins.js'
import type { Overload } from '../functions/built-in.js'
import { invokeBuiltIn } from '../functions/invoke-built-in.js'
import { childOf, childrenOf } from '../syntax/children.js'
import { syntaxError } from '../syntax/syntax-error.js'
import type { FeelValue } from '../values/feel-value.js'
import { hasKind } from '../values/kind-of.js'
import type { Code } from './frame.js'
import { warn, warnOf, type Run } from '../runtime/run.js'
import { locate, type Scope } from './scope.js'
import type { Unit } from './unit.js'
import { nameOf, readVariable } from './variable.js'

interface Arguments {
  /** The names of the arguments; undefined if they go by position. */
  readonly names: readonly string[] | undefined
  readonly codes: readonly Code[]
}

/** `f(1, 2)`, `f(a: 1, b: 2)`: a built-in function, or a value that is a function. */
export function compileInvocation(node: SyntaxNode, scope: Scope | null, unit: Unit): Code {
  const [callee] = childrenOf(node)
  if (!callee) throw syntaxError('a function is missing', node.from)
  const args = compileArguments(node, scope, unit)
  const isName = ['VariableName', 'SpecialFunctionName', 'DateTimeConstructor'].includes(callee.name)
  const name = isName ? unit.text(callee).replace(/\s+/g, ' ').replaceAll('`', '') : undefined
  if (name === undefined || locate(scope, nameOf(callee, unit)).slot !== undefined) {
    const calleeCode = unit.compile(callee, scope)
    return (frame) =>
      invokeValue(
        calleeCode(frame),
        args,
        args.codes.map((code) => code(frame)),
        frame.run,
      )
  }
  const overloads = fitting(BUILT_INS.get(name) ?? [], args)
  const variable = unit.names.get(nameOf(callee, unit)) ?? name
  return (frame) => {
    const known = frame.run.scope.values?.has(variable) ? readVariable(frame.run, variable) : undefined
    if (known !== undefined || overloads.length > 0) {
      const values = args.codes.map((code) => code(frame))
      if (known !== undefined) return invokeValue(known, args, values, frame.run)
      return invokeBuiltIn(name, overloads, args.names, values, frame.run)
    }
    const form = args.names ? `parameters: ${args.names.join(',')}` : `${args.codes.length} parameters`
    return warn(frame.run, 'NO_FUNCTION_FOUND', `No function found with name '${name}' and ${form}`)
  }
}

function compileArguments(node: SyntaxNode, scope: Scope | null, unit: Unit): Arguments {
  const named = childOf(node, 'NamedParameters')
  if (named) {
    const parts = childrenOf(named).map((parameter) => childrenOf(parameter))
    return {
      names: parts.map(([name]) => (name ? nameOf(name, unit) : '')),
      codes: parts.map((part) => compileLast(part, node, scope, unit)),
    }
  }
  const positional = childOf(node, 'PositionalParameters')
  const codes = (positional ? childrenOf(positional) : []).map((argument) => unit.compile(argument, scope))
  return { names: undefined, codes }
}

function compileLast(part: readonly SyntaxNode[], node: SyntaxNode, scope: Scope | null, unit: Unit): Code {
  const value = part.at(-1)
  if (!value) throw syntaxError('an argument is missing', node.from)
  return unit.compile(value, scope)
}

function fitting(overloads: readonly Overload[], { names, codes }: Arguments): readonly Overload[] {
  return overloads.filter(({ parameters, variadic }) => {
    const required = parameters.filter(({ optional }) => !optional)
    if (!names)
      return codes.length >= required.length && (variadic !== 'no' || codes.length <= parameters.length)
    return (
      new Set(names).size === names.length &&
      names.every((name) => parameters.some((parameter) => parameter.names.includes(name))) &&
      required.every((parameter) => parameter.names.some((name) => names.includes(name)))
    )
  })
}

function invokeValue(
  callee: FeelValue,
  { names }: Arguments,
  values: readonly FeelValue[],
  run: Run,
): FeelValue {
  if (!hasKind(callee, 'function'))
    return warnOf(run, 'NO_FUNCTION_FOUND', 'Expected a function, but found {}', callee)
  const { parameters } = callee
  const complete = names
    ? names.length === parameters.length && parameters.every((parameter) => names.includes(parameter))
    : values.length === parameters.length
  if (!complete) {
    return warn(
      run,
      'NO_FUNCTION_FOUND',
      `Expected ${parameters.length} arguments, but found ${values.length}`,
    )
  }
  return callee.invoke(
    names ? parameters.map((parameter) => values[names.indexOf(parameter)] ?? null) : values,
  )
}
