import type { SyntaxNode } from '@lezer/common'
import { warnOf } from '../runtime/run.js'
import { operandsOf } from '../syntax/children.js'
import { syntaxError } from '../syntax/syntax-error.js'
import type { Code } from './frame.js'
import type { Scope } from './scope.js'
import type { Unit } from './unit.js'

/** `if a then b else c`: c for every a that is not true. */
export function compileIf(node: SyntaxNode, scope: Scope | null, unit: Unit): Code {
  const [condition, consequence, alternative] = operandsOf(node)
  if (!condition || !consequence || !alternative) throw syntaxError('then or else is missing', node.to)
  const test = unit.compile(condition, scope)
  const consequenceCode = unit.compile(consequence, scope)
  const alternativeCode = unit.compile(alternative, scope)
  return (frame) => {
    const value = test(frame)
    if (value === true) return consequenceCode(frame)
    if (value !== false) warnOf(frame.run, 'INVALID_TYPE', 'Expected boolean but found {}', value)
    return alternativeCode(frame)
  }
}
