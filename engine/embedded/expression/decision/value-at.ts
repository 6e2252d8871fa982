import type { CompiledExpression } from '../compile-expression.js'
import type { FeelValue } from '../values/feel-value.js'
import { decisionFault, faultMessage, valueOf, type DecisionRun } from './decision-run.js'
import type { DecisionTable } from './decision-table.js'

/** A place in a decision table, counted from 0: a cell, or the head of a column where there is no row. */
interface Place {
  readonly table: DecisionTable
  readonly row?: number
  readonly column: number
}

/** The value of an expression in a decision table; whatever goes wrong in it is told with table, row and column. */
export function valueAt(place: Place, expression: CompiledExpression, decision: DecisionRun): FeelValue {
  const { warnings } = decision.run
  const before = warnings.length
  try {
    return valueOf(expression, decision)
  } catch (thrown) {
    const message = faultMessage(thrown)
    throw message === undefined ? thrown : decisionFault(message + described(place))
  } finally {
    for (let index = before; index < warnings.length; index += 1) {
      const warning = warnings[index]
      if (warning) warnings[index] = { ...warning, message: warning.message + described(place) }
    }
  }
}

function described({ table, row, column }: Place): string {
  const rule = row === undefined ? '' : `rule ${row + 1} ('${table.rules[row]?.id ?? ''}'), `
  return ` (decision table '${table.id}', ${rule}column ${column + 1})`
}
