import { warnOf, type Run } from '../runtime/run.js'
import type { FeelValue } from '../values/feel-value.js'
import { isList, kindOf } from '../values/kind-of.js'
import type { Overload, Parameter, ParameterType, Variadic } from './built-in.js'

/** Invokes the first form of a function that takes these arguments. null, with a warning, if none does. */
export function invokeBuiltIn(
  name: string,
  overloads: readonly Overload[],
  names: readonly string[] | undefined,
  values: readonly FeelValue[],
  run: Run,
): FeelValue {
  for (const overload of overloads) {
    const args = bind(overload, names, values)
    const result = args && overload.invoke(args, run)
    if (result !== undefined) return result
  }
  const places = values.map(() => '{}').join(', ')
  return warnOf(
    run,
    'FUNCTION_INVOCATION_FAILURE',
    `Failed to invoke function '${name}': Illegal arguments: ${places}`,
    ...values,
  )
}

function bind(
  { parameters, variadic }: Overload,
  names: readonly string[] | undefined,
  values: readonly FeelValue[],
): readonly FeelValue[] | undefined {
  const args: FeelValue[] = []
  for (const [index, parameter] of parameters.entries()) {
    const isRest = variadic !== 'no' && index === parameters.length - 1
    const given =
      isRest && !names ? restOf(values, index, variadic) : argument(parameter, index, names, values)
    if (given === undefined) {
      if (!parameter.optional) return undefined
      // What is left out at the end is told apart from null by the number of the arguments.
      if (!names || !parameters.slice(index + 1).some((later) => isNamed(later, names))) return args
      if (!parameter.type.nullable) return undefined
      args.push(null)
      continue
    }
    const fitted = isRest ? (isList(given) ? given : [given]) : fit(given, parameter.type)
    if (fitted === undefined) return undefined
    args.push(fitted)
  }
  return args
}

function argument(
  parameter: Parameter,
  index: number,
  names: readonly string[] | undefined,
  values: readonly FeelValue[],
): FeelValue | undefined {
  return values[names ? names.findIndex((name) => parameter.names.includes(name)) : index]
}

function isNamed(parameter: Parameter, names: readonly string[]): boolean {
  return parameter.names.some((name) => names.includes(name))
}

function restOf(values: readonly FeelValue[], from: number, variadic: Variadic): FeelValue | undefined {
  const rest = values.slice(from)
  const [only] = rest
  if (rest.length === 0) return undefined
  if (variadic === 'rest') return rest
  return rest.length === 1 && only !== undefined && isList(only) ? only : rest
}

/** The value, if the parameter takes it; a list of one counts as its element, and what is no list as a list of it. */
function fit(value: FeelValue, { kinds, nullable }: ParameterType): FeelValue | undefined {
  if (kinds === 'any') return value
  if (value === null) return nullable ? null : undefined
  if (kinds.includes(kindOf(value))) return value
  if (kinds.includes('list')) return [value]
  const [only] = isList(value) && value.length === 1 ? value : []
  return only !== undefined && kinds.includes(kindOf(only)) ? only : undefined
}
