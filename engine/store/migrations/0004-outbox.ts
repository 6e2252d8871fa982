import type { Migration } from './migration.js'

/** Commands on their way to the process engine, and the service jobs that were done. */
export const outbox: Migration = {
  name: '0004-outbox',
  up: (schema) =>
    schema
      .createTable('outbox', (table) => {
        table.string('id').primary()
        for (const name of ['caseNumber', 'kind', 'createdAt']) table.string(name).notNullable()
        table.integer('position').notNullable()
        table.text('payload').notNullable()
        table.index(['caseNumber', 'position'])
      })
      .createTable('serviceJobs', (table) => {
        table.string('jobKey').primary()
        for (const name of ['caseNumber', 'type', 'handledAt']) table.string(name).notNullable()
      }),
}
