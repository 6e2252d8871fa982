import { evaluate as evaluateFeelin } from 'feelin'
import { compileExpression, evaluate, type EvaluationScope } from '../../engine/embedded/expression/feel.js'
import { median } from './median.js'

// Run: npx tsx tests/bench/feel.bench.ts. Evaluations per second of the same expressions over the same variables, given as JSON texts.
// Ours is compiled once, as a deployed expression is, and keeps the last texts it has read; feelin 8 has no compiled form and takes
// objects, so the texts are parsed for it.

const order = {
  amount: 1250.5,
  items: Array.from({ length: 20 }, (_, id) => ({ id, price: id * 1.13, name: `item ${id}` })),
}
const variables: Readonly<Record<string, unknown>> = {
  amount: 120,
  status: 'a',
  order,
  name: '张三',
  received: '2026-02-09',
}

/** Expressions as processes use them: conditions, mappings, timers, lists. */
const EXPRESSIONS = [
  'amount > 100 and status in ("a", "b")',
  'amount',
  'order.amount * 1.13',
  'if amount > 1000 then "large" else "small"',
  'order.items[price > 10].name',
  'sum(order.items.price)',
  'for i in 1..20 return i * i',
  'every item in order.items satisfies item.price >= 0',
  'date(received) + duration("P5D")',
  'string length(name) > 1 and contains(name, "张")',
  '{total: order.amount, tax: total * 0.06, all: total + tax}',
  'matches(status, "^[a-z]+$")',
]

const texts = new Map(Object.entries(variables).map(([name, value]) => [name, JSON.stringify(value)]))
const scope: EvaluationScope = {
  variable: (name) => texts.get(name),
  names: () => [...texts.keys()],
  at: 0,
  random: () => 0.5,
  uuid: () => '',
}

function ours(source: string): () => unknown {
  const compiled = compileExpression(source)
  if (compiled.kind === 'error') throw new Error(compiled.message)
  return () => evaluate(compiled, scope)
}

function feelin(source: string): () => unknown {
  return () => {
    const context = Object.fromEntries([...texts].map(([name, text]) => [name, JSON.parse(text) as unknown]))
    return evaluateFeelin(source, context)
  }
}

const ROUND = 200

/** Evaluations per second: the median of some rounds of 200 ms. */
function perSecond(work: () => unknown): number {
  const rounds = Array.from({ length: 5 }, () => {
    const start = performance.now()
    let count = 0
    while (performance.now() - start < ROUND) {
      for (let turn = 0; turn < 10; turn++) work()
      count += 10
    }
    return (count / (performance.now() - start)) * 1000
  })
  return median(rounds)
}

console.log(
  'evaluations per second'.padEnd(60),
  'ours'.padStart(10),
  'feelin'.padStart(10),
  'times'.padStart(7),
)
const times = EXPRESSIONS.map((source) => {
  const [own, other] = [perSecond(ours(source)), perSecond(feelin(source))]
  console.log(
    source.padEnd(60),
    own.toFixed(0).padStart(10),
    other.toFixed(0).padStart(10),
    (own / other).toFixed(1).padStart(7),
  )
  return own / other
})
console.log(
  `median: ${median(times).toFixed(1)} times feelin; lowest: ${Math.min(...times).toFixed(1)} times`,
)
