import type { SyntaxNode } from '@lezer/common'
import { newUnit } from './compile/compile-node.js'
import type { Code } from './compile/frame.js'
import { compileUnaryTestsNode } from './compile/unary-tests.js'
import { childrenOf } from './syntax/children.js'
import { parse } from './syntax/parse.js'
import { isPlainName, spacedName } from './syntax/spaced-name.js'
import { faultOf } from './syntax/syntax-error.js'
import type { FeelType } from './values/feel-type.js'

/** An expression read once, ready to be evaluated any number of times. Opaque: hand it to `evaluate`. */
export interface CompiledExpression {
  readonly kind: 'compiled'
  /** The text it was compiled from, without the leading `=`. */
  readonly source: string
  readonly code: Code
  /** Is the value a variable or a part of one, as it is? Then it cannot have grown. */
  readonly isPart?: boolean
}

/** Why a text is no FEEL. `message` is a sentence in Zeebe's manner, `offset` counts characters from 0. */
export interface ExpressionError {
  readonly kind: 'error'
  readonly message: string
  readonly offset: number
}

/** What an expression may count on besides plain names. */
export interface Surroundings {
  /** Variables that are no plain identifiers (names with spaces) and may stand without backticks. */
  readonly names?: readonly string[]
  /** Types a decision model defines, for `instance of` and parameters. */
  readonly types?: ReadonlyMap<string, FeelType>
}

/**
 * Compiles a FEEL expression (DMN 1.5, chapter 10) without its leading `=`.
 * Names of several words are read only if `surroundings` tells them, as a decision model does;
 * in a process they stand in backticks, as Zeebe wants it.
 *
 * @example
 * const compiled = compileExpression('amount * 2')
 * if (compiled.kind === 'error') throw new Error(compiled.message)
 */
export function compileExpression(
  source: string,
  surroundings: Surroundings = {},
): CompiledExpression | ExpressionError {
  return compile(source, 'Expression', surroundings)
}

/** Compiles the unary tests of a decision table's input cell; the tested value is the variable `?`. Empty and `-` let everything pass. */
export function compileUnaryTests(
  source: string,
  surroundings: Surroundings = {},
): CompiledExpression | ExpressionError {
  return compile(source, 'UnaryTests', surroundings)
}

function isPart(top: SyntaxNode): boolean {
  let node = childrenOf(top)[0]
  while (node?.name === 'PathExpression') node = childrenOf(node)[0]
  return node?.name === 'VariableName'
}

// A key written as text may be asked for as a name: `{"a b": 1}.a b`.
function keysIn(source: string): string[] {
  return [...source.matchAll(/"([^"\\]{1,100})"\s*:/g)]
    .map(([, key = '']) => key)
    .filter((key) => !isPlainName(key))
}

function compile(
  source: string,
  top: 'Expression' | 'UnaryTests',
  { names = [], types = new Map() }: Surroundings,
): CompiledExpression | ExpressionError {
  let place = (offset: number): number => offset
  try {
    // Only names that occur can matter: the parser need not know the others.
    const text = spacedName(source)
    const relevant = [...names, ...keysIn(source)].filter((name) => text.includes(spacedName(name)))
    const parsed = parse(top === 'UnaryTests' && source.trim() === '' ? '-' : source, top, relevant)
    const { node } = parsed
    place = (offset) => parsed.place(offset)
    const unit = newUnit(parsed.source, new Map(relevant.map((name) => [spacedName(name), name])), types)
    const code = top === 'Expression' ? unit.compile(node, null) : compileUnaryTestsNode(node, unit)
    return { kind: 'compiled', source, code, isPart: isPart(node) }
  } catch (thrown) {
    const fault = faultOf(thrown)
    if (!fault) throw thrown
    const shown = source.length > 200 ? `${source.slice(0, 200)}…` : source
    return {
      kind: 'error',
      message: `failed to parse expression '${shown}': ${fault.message}`,
      offset: place(fault.offset),
    }
  }
}
