import type { Knex } from 'knex'

/** A page of a long list: rows, and the mark after which the next page begins. */
export interface Page<Row> {
  readonly rows: readonly Row[]
  readonly next?: string
}

/** How much of a list, and after which mark. */
export interface PageRequest {
  /** 1 to 200, default 50. */
  readonly limit?: number
  readonly after?: string
}

/** In what order a list is read: an instant, then an id that is unique. */
export interface PageOrder<Row> {
  readonly at: string & keyof Row
  readonly id: string & keyof Row
  readonly newestFirst: boolean
}

/**
 * Reads one page of what any of the queries finds. Each query names its rows by equality, so that an index on those columns, the instant and
 * the id answers it without sorting; that is why "one of several" is several queries and not one with `or`.
 */
export async function readPage<Row extends object>(
  queries: readonly Knex.QueryBuilder[],
  request: PageRequest,
  order: PageOrder<Row>,
): Promise<Page<Row>> {
  const limit = Math.min(Math.max(Math.trunc(request.limit ?? 50), 1), 200)
  const [at, id] = request.after?.split('|') ?? []
  const [direction, beyond] = order.newestFirst ? (['desc', '<'] as const) : (['asc', '>'] as const)
  const found = new Map<unknown, Row>()
  for (const query of queries) {
    if (at !== undefined && id !== undefined) {
      void query.whereRaw(`(??, ??) ${beyond} (?, ?)`, [order.at, order.id, at, id])
    }
    const ordered = query.orderBy(order.at, direction).orderBy(order.id, direction)
    const rows = (await ordered.limit(limit + 1)) as readonly Row[]
    for (const row of rows) found.set(row[order.id], row)
  }
  const rows = queries.length > 1 ? [...found.values()].sort(compare(order)) : [...found.values()]
  const last = rows.length > limit ? rows[limit - 1] : undefined
  if (last === undefined) return { rows }
  return { rows: rows.slice(0, limit), next: `${String(last[order.at])}|${String(last[order.id])}` }
}

function compare<Row extends object>({ at, id, newestFirst }: PageOrder<Row>): (a: Row, b: Row) => number {
  const sign = newestFirst ? -1 : 1
  return (a, b) =>
    sign * (a[at] < b[at] ? -1 : a[at] > b[at] ? 1 : a[id] < b[id] ? -1 : a[id] > b[id] ? 1 : 0)
}
