import type { Migration } from './migration.js'

/** Clocks, their stops and warnings, and the ledger of deemed outcomes. */
export const clocks: Migration = {
  name: '0002-clocks',
  up: (schema) =>
    schema
      .createTable('clocks', (table) => {
        table.string('id').primary()
        table.string('caseNumber').notNullable()
        table.string('taskId')
        for (const name of [
          'kind',
          'department',
          'departmentName',
          'unit',
          'closing',
          'startedAt',
          'state',
          'onExpiry',
          'basis',
        ])
          table.string(name).notNullable()
        for (const name of ['lawOn', 'yellow', 'noticeId']) table.string(name).notNullable()
        table.string('officeHours')
        for (const name of ['dueAt', 'yellowAt', 'nextAt', 'endedAt', 'expiredAt']) table.string(name)
        for (const name of ['amount', 'express', 'provisional']) table.integer(name).notNullable()
        table.integer('missingYear')
        table.index(['nextAt', 'id'])
        table.index(['caseNumber'])
        table.index(['taskId'])
        table.index(['state', 'dueAt'])
      })
      .createTable('clockStops', (table) => {
        table.string('id').primary()
        for (const name of ['clockId', 'caseNumber', 'procedure', 'unit', 'noticeId', 'fromAt'])
          table.string(name).notNullable()
        table.string('taskId')
        table.string('toAt')
        table.integer('amount').notNullable()
        table.text('reason').notNullable()
        table.index(['clockId', 'fromAt'])
        table.index(['caseNumber'])
      })
      .createTable('warnings', (table) => {
        for (const name of ['clockId', 'rung', 'at', 'carriedOutAt']) table.string(name).notNullable()
        table.primary(['clockId', 'rung'])
      })
      .createTable('ledger', (table) => {
        table.string('caseNumber').notNullable()
        table.integer('sequence').notNullable()
        table.string('clockId').notNullable().unique()
        for (const name of ['rule', 'effectAt', 'previousHash', 'hash']) table.string(name).notNullable()
        table.text('content').notNullable()
        table.primary(['caseNumber', 'sequence'])
      }),
}
