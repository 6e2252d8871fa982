import type { SyntaxNode } from '@lezer/common'
import { childOf, childrenOf } from '../syntax/children.js'
import { syntaxError } from '../syntax/syntax-error.js'
import { isInstanceOf, namedType, type FeelType } from '../values/feel-type.js'
import { measure } from '../values/measure.js'
import type { Code } from './frame.js'
import type { Scope } from './scope.js'
import type { Unit } from './unit.js'
import { nameOf } from './variable.js'

/** `a instance of list<number>` */
export function compileInstanceOf(node: SyntaxNode, scope: Scope | null, unit: Unit): Code {
  const [operand] = childrenOf(node)
  const typeNode = childOf(node, 'Type')
  if (!operand || !typeNode) throw syntaxError('a type is missing', node.to)
  const type = readType(typeNode, unit)
  const code = unit.compile(operand, scope)
  return (frame) => {
    const value = code(frame)
    measure(value, frame.run.budget)
    return isInstanceOf(value, type)
  }
}

/** The type a `Type` node names (DMN 1.5, 10.3.1.2, rules 54, 55, 66). */
export function readType(node: SyntaxNode, unit: Unit): FeelType {
  const [inner] = childrenOf(node)
  if (!inner) throw syntaxError('a type is missing', node.from)
  switch (inner.name) {
    case 'ListType':
      // The parser knows no ranges of a type: they reach it as lists, and the source tells.
      return {
        kind: unit.text(inner).startsWith('range') ? 'range' : 'list',
        element: readType(typeIn(inner), unit),
      }
    case 'ContextType':
      return { kind: 'context', entries: readEntries(inner, unit) }
    case 'FunctionType':
      return { kind: 'function', parameters: readArguments(inner, unit) }
    default:
      return readName(unit.text(inner), unit)
  }
}

function typeIn(node: SyntaxNode): SyntaxNode {
  const type = childOf(node, 'Type')
  if (!type) throw syntaxError('a type is missing', node.to)
  return type
}

function readName(text: string, unit: Unit): FeelType {
  return namedType(text) ?? unit.types.get(text) ?? { kind: 'unknown', name: text }
}

function readEntries(node: SyntaxNode, unit: Unit): ReadonlyMap<string, FeelType> {
  const entries = childOf(node, 'ContextEntryTypes')
  return new Map(
    (entries ? childrenOf(entries) : []).map((entry): [string, FeelType] => {
      const name = childOf(entry, 'Name')
      if (!name) throw syntaxError('a name is missing', entry.from)
      return [nameOf(name, unit), readType(typeIn(entry), unit)]
    }),
  )
}

function readArguments(node: SyntaxNode, unit: Unit): FeelType[] {
  const types = childOf(node, 'ArgumentTypes')
  return (types ? childrenOf(types) : []).map((argument) => readType(typeIn(argument), unit))
}
