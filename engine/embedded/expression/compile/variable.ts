import type { SyntaxNode } from '@lezer/common'
import { stopped } from '../budget/stop.js'
import { parseVariable } from '../runtime/parsed-variables.js'
import { childrenOf } from '../syntax/children.js'
import { isPlainName, spacedName } from '../syntax/spaced-name.js'
import { syntaxError } from '../syntax/syntax-error.js'
import { isContext } from '../values/kind-of.js'
import type { FeelValue } from '../values/feel-value.js'
import type { Code, Frame } from './frame.js'
import { warn, type Run } from '../runtime/run.js'
import { locate, type Scope } from './scope.js'
import type { Unit } from './unit.js'

/** The name a node stands for: backticks off, words of several in their normal form. */
export function nameOf(node: SyntaxNode, unit: Unit): string {
  const text = unit.text(node)
  if (text.startsWith('`')) return text.slice(1, -1)
  return isPlainName(text) ? text : spacedName(text)
}

/** Reads a variable of the process once per evaluation. undefined if there is none. */
export function readVariable(run: Run, name: string): FeelValue | undefined {
  const own = run.scope.values?.get(name)
  const known = own === undefined ? run.variables.get(name) : own
  if (known !== undefined) return known
  const text: unknown = run.scope.variable(name)
  // Whoever keeps variables in plain objects must not hand out what those inherit.
  if (typeof text !== 'string') return undefined
  const value = parsed(name, text)
  run.variables.set(name, value)
  return value
}

function parsed(name: string, text: string): FeelValue {
  try {
    return parseVariable(text)
  } catch (error) {
    throw stopped(`the variable '${name}' cannot be read: ${error instanceof Error ? error.message : ''}`)
  }
}

function variableOrNull(run: Run, name: string): FeelValue {
  const value = readVariable(run, name)
  return value === undefined ? warn(run, 'NO_VARIABLE_FOUND', `No variable found with name '${name}'`) : value
}

function frameAt(frame: Frame, hops: number): Frame {
  let found = frame
  for (let hop = 0; hop < hops && found.outer; hop++) found = found.outer
  return found
}

/** A name: a local one, an entry of the item a filter looks at, or a variable. */
export function compileVariable(node: SyntaxNode, scope: Scope | null, unit: Unit): Code {
  const name = nameOf(node, unit)
  const { dynamicHops, hops, slot } = locate(scope, name)
  const isWord = childrenOf(node).length <= 1
  if (slot === undefined && !isWord && !unit.names.has(name) && dynamicHops.length === 0) {
    throw syntaxError(
      `no variable is called '${unit.text(node)}'; a name of several words stands in backticks`,
      node.from,
    )
  }
  return codeOf(unit.names.get(name) ?? name, dynamicHops, hops, slot)
}

/** Code that finds a name at a place. */
export function codeOf(
  name: string,
  dynamicHops: readonly number[],
  hops: number,
  slot: number | undefined,
): Code {
  const rest = slot === undefined ? (frame: Frame) => variableOrNull(frame.run, name) : slotCode(hops, slot)
  if (dynamicHops.length === 0) return rest
  return (frame) => {
    for (const hop of dynamicHops) {
      const item = frameAt(frame, hop).values[0]
      const entry = item !== undefined && isContext(item) ? entryOf(item, name) : undefined
      if (entry !== undefined) return entry
    }
    return rest(frame)
  }
}

function slotCode(hops: number, slot: number): Code {
  if (hops === 0) return (frame) => frame.values[slot] ?? null
  return (frame) => frameAt(frame, hops).values[slot] ?? null
}

/** The entry of this name; undefined if there is none. Names of several words are the same however they are spaced. */
export function entryOf(context: ReadonlyMap<string, FeelValue>, name: string): FeelValue | undefined {
  const entry = context.get(name)
  if (entry !== undefined || isPlainName(name)) return entry
  for (const [key, value] of context) if (spacedName(key) === name) return value
  return undefined
}
