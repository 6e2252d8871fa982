import type { Knex } from 'knex'

/** One step of the schema. Once released it is never edited; a later one corrects it. */
export interface Migration {
  /** Its file's name. */
  readonly name: string
  /** Adds to the schema builder what the step creates. */
  up(schema: Knex.SchemaBuilder): Knex.SchemaBuilder
}
