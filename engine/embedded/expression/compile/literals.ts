import type { SyntaxNode } from '@lezer/common'
import { textOf } from '../syntax/string-literal.js'
import { syntaxError } from '../syntax/syntax-error.js'
import { numberFromText } from '../values/feel-decimal.js'
import type { FeelValue } from '../values/feel-value.js'
import { parseTemporal } from '../values/temporal-literal.js'
import type { Code } from './frame.js'
import { warn } from '../runtime/run.js'
import type { Unit } from './unit.js'

function constant(value: FeelValue): Code {
  return () => value
}

/** `"text"` */
export function compileStringLiteral(node: SyntaxNode, unit: Unit): Code {
  return constant(textOf(unit.text(node)))
}

/** `12`, `.5`, `1e3`, `-1` */
export function compileNumericLiteral(node: SyntaxNode, unit: Unit): Code {
  return constant(numberFromText(unit.text(node).replace(/\s/g, '')))
}

/** `true`, `false` */
export function compileBooleanLiteral(node: SyntaxNode, unit: Unit): Code {
  return constant(unit.text(node) === 'true')
}

/** `@"2026-02-09"`. Null if the text is no date, time, date-time or duration. */
export function compileAtLiteral(node: SyntaxNode, unit: Unit): Code {
  const literal = node.getChild('StringLiteral')
  if (!literal) throw syntaxError('a text is missing behind @', node.to)
  const text = textOf(unit.text(literal))
  const value = parseTemporal(text)
  if (value) return constant(value)
  return ({ run }) =>
    warn(run, 'FUNCTION_INVOCATION_FAILURE', `Failed to parse a date, time or duration from '${text}'`)
}
