import type { Migration } from './migration.js'

/** Accounts and sign-ins. */
export const accounts: Migration = {
  name: '0005-accounts',
  up: (schema) =>
    schema
      .createTable('users', (table) => {
        table.string('id').primary()
        table.string('username').notNullable().unique()
        for (const name of ['name', 'roles', 'passwordHash']) table.string(name).notNullable()
        for (const name of ['department', 'idNumber']) table.string(name)
      })
      .createTable('sessions', (table) => {
        table.string('tokenHash').primary()
        for (const name of ['userId', 'csrfToken']) table.string(name).notNullable()
        table.bigInteger('expiresAt').notNullable()
        table.index(['expiresAt'])
      }),
}
