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

/** Reads one page in order of an instant and an id, by an index on both, so that no page costs more than the first. */
export async function readPage<Row extends object>(
  query: Knex.QueryBuilder,
  request: PageRequest,
  order: { readonly at: string & keyof Row; readonly id: string & keyof Row; readonly newestFirst: boolean },
): Promise<Page<Row>> {
  const limit = Math.min(Math.max(Math.trunc(request.limit ?? 50), 1), 200)
  const [at, id] = request.after?.split('|') ?? []
  const [direction, beyond] = order.newestFirst ? (['desc', '<'] as const) : (['asc', '>'] as const)
  if (at !== undefined && id !== undefined) {
    void query.where((either) => {
      void either
        .where(order.at, beyond, at)
        .orWhere((same) => void same.where(order.at, at).where(order.id, beyond, id))
    })
  }
  const rows: Row[] = await query
    .orderBy(order.at, direction)
    .orderBy(order.id, direction)
    .limit(limit + 1)
  const last = rows.length > limit ? rows[limit - 1] : undefined
  if (last === undefined) return { rows }
  return { rows: rows.slice(0, limit), next: `${String(last[order.at])}|${String(last[order.id])}` }
}
