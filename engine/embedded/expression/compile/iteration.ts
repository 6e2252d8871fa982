import type { SyntaxNode } from '@lezer/common'
import { spend } from '../budget/budget.js'
import { warnOf } from '../runtime/run.js'
import { isNumber } from '../values/feel-decimal.js'
import { childOf, operandsOf } from '../syntax/children.js'
import { syntaxError } from '../syntax/syntax-error.js'
import { seriesOf, type Series } from '../operations/series.js'
import type { Code, Frame } from './frame.js'
import { innerScope, type Scope } from './scope.js'
import type { Unit } from './unit.js'
import { nameOf } from './variable.js'

/** What one iterator runs over, in the frame of those before it. */
interface Iterator {
  readonly slot: number
  readonly series: (frame: Frame) => Series | null
}

/** The iterators of a `for`, `some` or `every`: `visit` is called in the frame of each combination until it answers false. */
export interface Iteration {
  readonly scope: Scope
  /** Answers false if what an iterator should run over is no list and no range of whole numbers or dates. */
  run(frame: Frame, visit: (frame: Frame) => boolean): boolean
}

/** Compiles `i in a, j in 1..i`. Each combination spends what the body costs; `extra` are further local names behind the iterators. */
export function compileIteration(
  inExpressions: SyntaxNode,
  outer: Scope | null,
  unit: Unit,
  extra: readonly string[] = [],
): Iteration {
  const nodes = operandsOf(inExpressions)
  let scope = innerScope(outer, [])
  const iterators = nodes.map((node, slot): Iterator => {
    const [name, context] = [childOf(node, 'Name'), childOf(node, 'IterationContext')]
    if (!name || !context) throw syntaxError('an iterator is incomplete', node.from)
    const series = compileSeries(context, scope, unit)
    scope = { ...scope, slots: new Map([...scope.slots, [nameOf(name, unit), slot]]) }
    return { slot, series }
  })
  extra.forEach((name, index) => scope.slots.set(name, nodes.length + index))
  return {
    scope,
    run: (frame, visit) =>
      step(iterators, 0, { run: frame.run, outer: frame, values: [] }, visit) !== 'no series',
  }
}

function compileSeries(context: SyntaxNode, scope: Scope, unit: Unit): (frame: Frame) => Series | null {
  const [from, to] = operandsOf(context)
  if (!from) throw syntaxError('nothing to run over', context.from)
  const fromCode: Code = unit.compile(from, scope)
  if (!to) {
    return (frame) => {
      const list = fromCode(frame)
      return seriesOf(list) ?? warnOf(frame.run, 'INVALID_TYPE', 'Expected list but found {}', list)
    }
  }
  const toCode = unit.compile(to, scope)
  return (frame) => {
    const [start, end] = [fromCode(frame), toCode(frame)]
    const wrong = isNumber(start) ? end : start
    return seriesOf(start, end) ?? warnOf(frame.run, 'INVALID_TYPE', 'Expected number but found {}', wrong)
  }
}

type Ending = 'done' | 'enough' | 'no series'

function step(
  iterators: readonly Iterator[],
  index: number,
  frame: Frame,
  visit: (frame: Frame) => boolean,
): Ending {
  const iterator = iterators[index]
  if (!iterator) return visit(frame) ? 'done' : 'enough'
  const series = iterator.series(frame)
  if (!series) return 'no series'
  for (let at = 0; at < series.length; at++) {
    spend(frame.run.budget, 2)
    // A frame of its own for each turn: a function made in the body keeps it.
    const values = frame.values.slice()
    values[iterator.slot] = series.at(at)
    const ending = step(iterators, index + 1, { run: frame.run, outer: frame.outer, values }, visit)
    if (ending !== 'done') return ending
  }
  return 'done'
}
