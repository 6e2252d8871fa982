import type { Migration } from './migration.js'

/** Deployed matter packages. */
export const packages: Migration = {
  name: '0006-packages',
  up: (schema) =>
    schema.createTable('packages', (table) => {
      table.string('matterId').notNullable()
      table.integer('version').notNullable()
      table.string('digest').notNullable()
      table.text('files', 'longtext').notNullable()
      table.string('deployedAt').notNullable()
      table.primary(['matterId', 'version'])
    }),
}
