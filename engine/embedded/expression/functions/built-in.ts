import type { Run } from '../runtime/run.js'
import type { FeelValue } from '../values/feel-value.js'
import type { ValueKind } from '../values/kind-of.js'

/** What a parameter takes: Any value, one of some kinds, and whether null too. */
export interface ParameterType {
  readonly kinds: readonly ValueKind[] | 'any'
  readonly nullable: boolean
}

/** A parameter of a built-in function. It may have two names where the standard and Zeebe differ. */
export interface Parameter {
  readonly names: readonly string[]
  readonly type: ParameterType
  readonly optional: boolean
}

/** What a function does. `undefined` says: not with these arguments; the result is null with a warning. */
export type Implementation = (args: readonly FeelValue[], run: Run) => FeelValue | undefined

/**
 * How the last parameter takes the rest of the arguments: not at all, all of them as a list (`rest`),
 * or all of them as a list unless there is but one and it is a list itself (`list or rest`).
 */
export type Variadic = 'no' | 'rest' | 'list or rest'

/** One form of a built-in function. */
export interface Overload {
  readonly parameters: readonly Parameter[]
  readonly variadic: Variadic
  readonly invoke: Implementation
}

/** Built-in functions by name. */
export type Library = Readonly<Record<string, readonly Overload[]>>

const GROUPS: Readonly<Record<string, readonly ValueKind[]>> = {
  duration: ['days-time', 'years-months'],
  day: ['date', 'date-time'],
}

/**
 * One form of a function, told in short: `name: kind`, `name?: kind` if it may be left out, `kind?` if it may be null,
 * `kind|kind` for several, `name/other: kind` for a second name; `...name` for one list or the rest of the arguments, `*name` for the rest.
 *
 * @example
 * overload('string: string, start position: number, length?: number', (args) => …)
 */
export function overload(signature: string, invoke: Implementation): Overload {
  const parts = signature === '' ? [] : signature.split(', ')
  return {
    parameters: parts.map(readParameter),
    variadic: signature.includes('...') ? 'list or rest' : signature.includes('*') ? 'rest' : 'no',
    invoke,
  }
}

function readParameter(part: string): Parameter {
  const [name = '', type = 'Any'] = part.replace(/^(\.{3}|\*)/, '').split(': ')
  const nullable = type.endsWith('?')
  const kinds = (nullable ? type.slice(0, -1) : type)
    .split('|')
    .flatMap((kind): readonly string[] => GROUPS[kind] ?? [kind])
  return {
    names: name.replace(/\?$/, '').split('/'),
    type: kinds.includes('Any')
      ? { kinds: 'any', nullable: true }
      : { kinds: kinds as ValueKind[], nullable },
    optional: name.endsWith('?'),
  }
}
