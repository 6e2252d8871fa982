const order = {
  amount: 1250.5,
  items: Array.from({ length: 20 }, (_, id) => ({ id, price: id * 1.13, name: `item ${id}` })),
}

/** Variables that the expressions see. */
export const feelVariables: Readonly<Record<string, unknown>> = {
  amount: 120,
  status: 'a',
  order,
  name: '张三',
  received: '2026-02-09',
}

/** Expressions as processes use them: conditions, mappings, timers, lists. */
export const feelExpressions: readonly string[] = [
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
