import { Type } from 'typebox'

/** The query of a list that comes in pages: the answer's `next` is the next page's `after`. */
export const pageQuery = {
  limit: Type.Optional(
    Type.String({ pattern: '^(?:[1-9]\\d?|1\\d\\d|200)$', description: '1 至 200 的整数，不写时为 200' }),
  ),
  after: Type.Optional(
    Type.String({
      pattern: '^\\d{4}-\\d{2}-\\d{2}T[^|]{5,30}\\|[^|]{1,200}$',
      maxLength: 300,
      description: '上一页答复中的 next',
    }),
  ),
}

/** The page asked for, as the hall's views take it. */
export function pageOf(query: { readonly limit?: string; readonly after?: string }): {
  readonly limit: number
  readonly after?: string
} {
  const limit = Number(query.limit ?? 200)
  return query.after === undefined ? { limit } : { limit, after: query.after }
}
