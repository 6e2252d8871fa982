import { equals } from '../values/equality.js'
import type { FeelValue } from '../values/feel-value.js'
import { describeValue } from '../values/describe-value.js'
import { isList } from '../values/kind-of.js'
import { aggregate } from './aggregate.js'
import { decisionFault, valueOf, type DecisionRun } from './decision-run.js'
import type { DecisionTable, HitPolicy } from './decision-table.js'

/** A rule that matched: its row, from 0, and its outputs. */
export interface Hit {
  readonly index: number
  readonly outputs: readonly FeelValue[]
}

type Policy = (table: DecisionTable, hits: readonly Hit[], decision: DecisionRun) => FeelValue

const POLICIES = {
  UNIQUE: (table, hits) => {
    if (hits.length === 1) return first(table, hits)
    throw decisionFault(`multiple values aren't allowed for UNIQUE hit policy. found: ${found(table, hits)}`)
  },
  ANY: (table, hits, { run }) => {
    const value = first(table, hits)
    if (hits.every((hit) => equals(result(table, hit), value, run.budget) === true)) return value
    throw decisionFault(`different values aren't allowed for ANY hit policy. found: ${found(table, hits)}`)
  },
  FIRST: first,
  PRIORITY: (table, hits, decision) => first(table, byPriority(table, hits, decision)),
  'RULE ORDER': (table, hits) => hits.map((hit) => result(table, hit)),
  'OUTPUT ORDER': (table, hits, decision) =>
    byPriority(table, hits, decision).map((hit) => result(table, hit)),
  COLLECT: (table, hits) => {
    const values = hits.map((hit) => result(table, hit))
    return table.aggregation ? aggregate(table.aggregation, values) : values
  },
} satisfies Record<HitPolicy, Policy>

/** What a table answers when these rules matched (DMN 1.5, 8.2.10). Throws a decision fault if more matched than its policy allows. */
export function applyHitPolicy(table: DecisionTable, hits: readonly Hit[], decision: DecisionRun): FeelValue {
  return POLICIES[table.hitPolicy](table, hits, decision)
}

function result(table: DecisionTable, { outputs }: Hit): FeelValue {
  if (table.outputs.length === 1) return outputs[0] ?? null
  return new Map(table.outputs.map(({ name }, column) => [name, outputs[column] ?? null]))
}

function first(table: DecisionTable, hits: readonly Hit[]): FeelValue {
  const [hit] = hits
  return hit ? result(table, hit) : null
}

function found(table: DecisionTable, hits: readonly Hit[]): string {
  const rows = hits.map((hit) => `rule ${hit.index + 1}: ${describeValue(result(table, hit))}`)
  return `${rows.join('; ')} (decision table '${table.id}')`
}

// The value named first is the highest; of several outputs the first column decides first.
function byPriority(table: DecisionTable, hits: readonly Hit[], decision: DecisionRun): Hit[] {
  const orders = table.outputs.map(({ values }) => {
    const order = values ? valueOf(values, decision) : null
    return isList(order) ? order : []
  })
  const rank = (hit: Hit, column: number): number => {
    const order = orders[column] ?? []
    const at = order.findIndex(
      (value) => equals(value, hit.outputs[column] ?? null, decision.run.budget) === true,
    )
    return at < 0 ? order.length : at
  }
  return hits.toSorted((a, b) => {
    for (const column of orders.keys()) {
      const difference = rank(a, column) - rank(b, column)
      if (difference !== 0) return difference
    }
    return a.index - b.index
  })
}
