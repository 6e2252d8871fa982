import type { Knex } from 'knex'
import type { StatementWriter } from '../statement-writer.js'
import { migrations } from './migrations.js'

const journal = 'storeMigrations'

/** Brings the schema up to date through the one writer; each step and its mark in one transaction. */
export async function migrate(knex: Knex, writer: StatementWriter): Promise<void> {
  if (!(await knex.schema.hasTable(journal))) {
    await write(
      knex,
      writer,
      knex.schema.createTable(journal, (table) => void table.string('name').primary()),
    )
  }
  const done = new Set((await knex<{ name: string }>(journal).select('name')).map((row) => row.name))
  for (const migration of migrations) {
    if (done.has(migration.name)) continue
    await write(knex, writer, migration.up(knex.schema), migration.name)
  }
}

async function write(
  knex: Knex,
  writer: StatementWriter,
  schema: Knex.SchemaBuilder,
  name?: string,
): Promise<void> {
  const statements: { sql: string }[] = [schema.toSQL()].flat()
  const mark = name === undefined ? [] : [knex(journal).insert({ name }).toSQL().toNative()]
  await writer.write([
    ...statements.map(({ sql }) => ({ sql: asIn(knex, sql), bindings: [] })),
    ...mark.map(({ sql }) => ({ sql, bindings: [name ?? null] })),
  ])
}

/** On PostgreSQL a text is as long as it is and sorts by its characters' numbers, as it does on SQLite. */
function asIn(knex: Knex, sql: string): string {
  const { dialect } = knex.client as { readonly dialect: string }
  return dialect === 'postgresql' ? sql.replaceAll(/" (varchar\(255\)|text\b)/g, '" text collate "C"') : sql
}
