import type { FeelEvaluator } from './feel-evaluator.js'
import { feelExpressions } from './feel-expressions.js'
import { feelin, ours } from './feel-in-process.js'
import { startFeelScala } from './feel-scala.js'
import { median } from './median.js'

/** One expression: evaluations per second by evaluator, and how many times faster than each other ours is. Medians of all rounds. */
export interface FeelRow {
  readonly expression: string
  readonly perSecond: Readonly<Record<string, number>>
  readonly times: Readonly<Record<string, number>>
}

export interface FeelLine {
  readonly rows: readonly FeelRow[]
  /** By evaluator: the median and the lowest of `times` over all expressions. */
  readonly summary: Readonly<Record<string, { readonly median: number; readonly lowest: number }>>
  /** Why FEEL-Scala is not among them, if it is not. */
  readonly leftOut?: string
}

/** How many rounds the warming up lasts: a JVM compiles what it has run often. */
const WARM_UP = 5

const rounded = (value: number): number => Number(value.toPrecision(3))

/** Measures this engine's FEEL against feelin and FEEL-Scala, in turn on each expression; a long round before warms up. */
export async function feelLine(rounds: number, milliseconds: number): Promise<FeelLine> {
  const scala = startFeelScala()
  const others: readonly FeelEvaluator[] = 'missing' in scala ? [feelin] : [feelin, scala]
  const measured = new Map<string, Map<string, number[]>>()
  try {
    for (let round = 0; round <= rounds; round += 1) {
      for (const expression of feelExpressions) {
        for (const evaluator of [ours, ...others]) {
          const value = await evaluator.perSecond(expression, milliseconds * (round === 0 ? WARM_UP : 1))
          if (round === 0) continue
          const byName = measured.get(expression) ?? new Map<string, number[]>()
          measured.set(expression, byName)
          byName.set(evaluator.name, [...(byName.get(evaluator.name) ?? []), value])
        }
      }
    }
  } finally {
    for (const { close } of others) close()
  }
  const rows = [...measured].map(([expression, byName]) => rowOf(expression, byName))
  const summary = others.map(({ name }) => {
    const times = rows.map((row) => row.times[name] ?? 0)
    return [name, { median: rounded(median(times)), lowest: Math.min(...times) }] as const
  })
  const line = { rows, summary: Object.fromEntries(summary) }
  return 'missing' in scala ? { ...line, leftOut: scala.missing } : line
}

// Each round compares what was measured one after the other: what else the machine does then, it does to all.
function rowOf(expression: string, byName: ReadonlyMap<string, readonly number[]>): FeelRow {
  const own = byName.get('ours') ?? []
  const perSecond = [...byName].map(([name, values]) => [name, Math.round(median(values))] as const)
  const times = [...byName]
    .filter(([name]) => name !== 'ours')
    .map(([name, values]) => {
      return [name, rounded(median(values.map((value, round) => (own[round] ?? 0) / value)))] as const
    })
  return { expression, perSecond: Object.fromEntries(perSecond), times: Object.fromEntries(times) }
}

/** Prints a line as a table. */
export function printFeelLine({ rows, summary, leftOut }: FeelLine): void {
  console.log('\nFEEL, evaluations per second; times = how many times faster this engine is')
  console.table(
    rows.map(({ expression, perSecond, times }) => ({
      expression,
      ...perSecond,
      ...Object.fromEntries(Object.entries(times).map(([name, value]) => [`times ${name}`, value])),
    })),
  )
  for (const [name, { median: middle, lowest }] of Object.entries(summary)) {
    console.log(`${name}: median ${middle} times, lowest ${lowest} times`)
  }
  if (leftOut !== undefined) console.log(`FEEL-Scala is left out: ${leftOut}`)
}
