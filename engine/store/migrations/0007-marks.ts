import type { Migration } from './migration.js'

/** What is remembered from one start to the next. */
export const marks: Migration = {
  name: '0007-marks',
  up: (schema) =>
    schema.createTable('marks', (table) => {
      table.string('name').primary()
      table.string('value').notNullable()
    }),
}
