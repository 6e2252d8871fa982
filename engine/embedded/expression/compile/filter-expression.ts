import type { SyntaxNode } from '@lezer/common'
import { spend } from '../budget/budget.js'
import { operandsOf } from '../syntax/children.js'
import { syntaxError } from '../syntax/syntax-error.js'
import { isNumber, toInteger } from '../values/feel-decimal.js'
import type { FeelList, FeelNumber, FeelValue } from '../values/feel-value.js'
import { isList } from '../values/kind-of.js'
import type { Code, Frame } from './frame.js'
import { warnOf } from '../runtime/run.js'
import { innerScope, type Scope } from './scope.js'
import { compileMeasured, type Unit } from './unit.js'

/** `a[1]`, `a[-1]`, `a[item > 2]`, `a[name = "x"]`: an element by its position, or the elements that pass. What is no list is a list of one. */
export function compileFilter(node: SyntaxNode, scope: Scope | null, unit: Unit): Code {
  const [source, condition] = operandsOf(node)
  if (!source || !condition) throw syntaxError('a filter is missing', node.to)
  const sourceCode = unit.compile(source, scope)
  const { code, cost } = compileMeasured(condition, innerScope(scope, ['item'], true), unit)
  return (frame) => {
    const value = sourceCode(frame)
    if (value === null) return warnOf(frame.run, 'INVALID_TYPE', 'Expected list but found {}', value)
    return filter(isList(value) ? value : [value], code, cost.nodes, frame)
  }
}

function filter(list: FeelList, condition: Code, cost: number, frame: Frame): FeelValue {
  const { run } = frame
  const passing: FeelValue[] = []
  if (list.length === 0) {
    const position = condition({ run, outer: frame, values: [null] })
    return isNumber(position) ? elementAt(list, position) : passing
  }
  for (const item of list) {
    spend(run.budget, cost)
    const passed = condition({ run, outer: frame, values: [item] })
    if (passed === true) passing.push(item)
    else if (isNumber(passed)) return elementAt(list, passed)
  }
  return passing
}

function elementAt(list: FeelList, position: FeelNumber): FeelValue {
  const index = toInteger(position) ?? 0
  const inBounds = index !== 0 && Math.abs(index) <= list.length
  return inBounds ? (list.at(index > 0 ? index - 1 : index) ?? null) : null
}
