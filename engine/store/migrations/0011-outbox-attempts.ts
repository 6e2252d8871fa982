import type { Migration } from './migration.js'

/** Commands that another process than their writer may have sent; cases by the instance that runs them. */
export const outboxAttempts: Migration = {
  name: '0011-outbox-attempts',
  up: (schema) =>
    schema
      .alterTable('outbox', (table) => void table.integer('attempts').notNullable().defaultTo(0))
      .alterTable('cases', (table) => void table.index(['processInstanceKey'])),
}
