import type { SyntaxNode } from '@lezer/common'
import { spend } from '../budget/budget.js'
import { childOf, childrenOf, operandsOf } from '../syntax/children.js'
import { isPlainName } from '../syntax/spaced-name.js'
import { textOf } from '../syntax/string-literal.js'
import { syntaxError } from '../syntax/syntax-error.js'
import type { FeelValue } from '../values/feel-value.js'
import type { Code, Frame } from './frame.js'
import { warn } from '../runtime/run.js'
import { innerScope, type Scope } from './scope.js'
import type { Unit } from './unit.js'
import { nameOf } from './variable.js'

/** `[a, b]` */
export function compileList(node: SyntaxNode, scope: Scope | null, unit: Unit): Code {
  const codes = operandsOf(node).map((element) => unit.compile(element, scope))
  return (frame) => {
    spend(frame.run.budget, codes.length)
    return codes.map((code) => code(frame))
  }
}

interface Entry {
  readonly key: string
  readonly code: Code
}

/** `{a: 1, b: a + 1}`: an entry sees those before it. A key told twice makes the whole null. */
export function compileContext(node: SyntaxNode, outer: Scope | null, unit: Unit): Code {
  const scope = innerScope(outer, [])
  const entries = childrenOf(node)
    .filter(({ name }) => name === 'ContextEntry')
    .map((entry, slot) => compileEntry(entry, slot, scope, unit))
  const twice = entries.find(({ key }, index) => entries.findIndex((other) => other.key === key) !== index)
  if (twice) {
    return ({ run }) => warn(run, 'INVALID_TYPE', `The context has two entries with the key '${twice.key}'`)
  }
  return (frame) => {
    spend(frame.run.budget, entries.length)
    const values: FeelValue[] = []
    const inner: Frame = { run: frame.run, outer: frame, values }
    const context = new Map<string, FeelValue>()
    for (const { key, code } of entries) {
      const value = code(inner)
      values.push(value)
      context.set(key, value)
    }
    return context
  }
}

function compileEntry(entry: SyntaxNode, slot: number, scope: Scope, unit: Unit): Entry {
  const key = childOf(entry, 'Key')
  const [keyNode] = key ? childrenOf(key) : []
  const value = operandsOf(entry).at(-1)
  if (!keyNode || !value) throw syntaxError('an entry is incomplete', entry.from)
  const isText = keyNode.name === 'StringLiteral'
  const name = isText ? textOf(unit.text(keyNode)) : nameOf(keyNode, unit)
  // Only a function may use its own name: it is called after the entry is there.
  if (value.name === 'FunctionDefinition') scope.slots.set(name, slot)
  const code = unit.compile(value, scope)
  scope.slots.set(name, slot)
  return { key: isText || isPlainName(name) ? name : name.replace(/ (\*\*|[./\-'+*^]) /g, '$1'), code }
}
