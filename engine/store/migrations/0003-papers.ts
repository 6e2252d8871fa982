import type { Migration } from './migration.js'

/** What is written and handed out: notices, inspection items, notes, opinions, certificates. */
export const papers: Migration = {
  name: '0003-papers',
  up: (schema) =>
    schema
      .createTable('notices', (table) => {
        table.string('id').primary()
        for (const name of ['caseNumber', 'kind', 'audience', 'department', 'title', 'deliveredAt'])
          table.string(name).notNullable()
        table.string('taskId')
        table.string('userId')
        table.text('text').notNullable()
        table.index(['caseNumber', 'deliveredAt', 'id'])
        table.index(['audience', 'deliveredAt', 'id'])
        table.index(['audience', 'department', 'deliveredAt', 'id'])
        table.index(['userId', 'deliveredAt', 'id'])
      })
      .createTable('inspections', (table) => {
        table.string('id').primary()
        for (const name of ['caseNumber', 'reason', 'department', 'departmentName', 'openedAt', 'state'])
          table.string(name).notNullable()
        table.string('taskId')
        table.text('text').notNullable()
        table.index(['caseNumber'])
        table.index(['openedAt', 'id'])
        table.index(['department', 'openedAt', 'id'])
      })
      .createTable('notes', (table) => {
        table.string('id').primary()
        for (const name of ['caseNumber', 'kind', 'at', 'userId', 'userName'])
          table.string(name).notNullable()
        table.string('taskId')
        table.text('text').notNullable()
        table.index(['caseNumber', 'at'])
      })
      .createTable('opinions', (table) => {
        table.string('taskId').primary()
        for (const name of [
          'caseNumber',
          'department',
          'departmentName',
          'result',
          'userId',
          'userName',
          'at',
        ])
          table.string(name).notNullable()
        table.integer('deemed').notNullable()
        table.text('comment').notNullable()
        table.index(['caseNumber', 'at'])
      })
      .createTable('certificates', (table) => {
        table.string('number').primary()
        for (const name of ['prefix', 'caseNumber', 'title', 'issuedAt', 'issuedBy'])
          table.string(name).notNullable()
        table.string('taskId').notNullable().unique()
        table.integer('serial').notNullable()
        table.unique(['prefix', 'serial'])
        table.index(['caseNumber'])
      }),
}
