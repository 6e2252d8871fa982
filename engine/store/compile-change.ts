import type { Knex } from 'knex'
import type { Change } from './change.js'
import type { Statement } from './statement-writer.js'

/** Turns a change into SQL of the connected database's dialect. */
export function compileChange(knex: Knex, change: Change): Statement {
  const { sql, bindings } = build(knex, change).toSQL().toNative()
  return { sql, bindings: bindings.map(plain) }
}

function build(knex: Knex, change: Change): Knex.QueryBuilder {
  const table = knex(change.table)
  if (change.kind === 'insert') return table.insert(change.row)
  if (Object.keys(change.key).length === 0)
    throw new Error(`Expected a key to ${change.kind} ${change.table}, but found none`)
  return change.kind === 'update'
    ? table.where(change.key).update(change.patch)
    : table.where(change.key).delete()
}

function plain(value: unknown): string | number | null {
  if (typeof value === 'string' || typeof value === 'number' || value === null) return value
  throw new Error(`Expected text, a number or null in a row, but found ${typeof value}`)
}
