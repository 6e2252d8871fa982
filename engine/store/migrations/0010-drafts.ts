import type { Migration } from './migration.js'

/** Drafts of matter packages: every save a row of its own, none ever changed. */
export const drafts: Migration = {
  name: '0010-drafts',
  up: (schema) =>
    schema.createTable('draftRevisions', (table) => {
      table.string('draftId').notNullable()
      table.integer('revision').notNullable()
      table.string('name').notNullable()
      table.text('files', 'longtext').notNullable()
      table.string('savedAt').notNullable()
      table.string('savedById').notNullable()
      table.string('savedByName').notNullable()
      table.primary(['draftId', 'revision'])
    }),
}
