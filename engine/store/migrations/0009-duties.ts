import type { Migration } from './migration.js'

/** What a case is owed and allowed besides its tasks: demands on the applicant, extensions; how inspection items were worked off; who is away. */
export const duties: Migration = {
  name: '0009-duties',
  up: (schema) =>
    schema
      .createTable('demands', (table) => {
        table.string('id').primary()
        for (const name of ['caseNumber', 'kind', 'materialId', 'name', 'noticeId', 'state'])
          table.string(name).notNullable()
        for (const name of ['askedAt', 'askedBy', 'askedByName']) table.string(name).notNullable()
        for (const name of ['clockId', 'taskId', 'endedAt', 'endedBy', 'endedByName']) table.string(name)
        table.text('reason').notNullable()
        table.text('comment').notNullable()
        table.index(['caseNumber', 'askedAt', 'id'])
        table.index(['clockId'])
      })
      .createTable('extensions', (table) => {
        table.string('clockId').primary()
        for (const name of ['caseNumber', 'noticeId', 'approvedBy', 'approvedByName', 'at'])
          table.string(name).notNullable()
        table.integer('workingDays').notNullable()
        table.text('reason').notNullable()
        table.index(['caseNumber'])
      })
      .createTable('absences', (table) => {
        table.string('id').primary()
        for (const name of ['userId', 'userName', 'fromAt', 'toAt', 'recordedBy', 'recordedAt'])
          table.string(name).notNullable()
        table.string('appliedAt')
        table.text('reason').notNullable()
        table.index(['userId', 'toAt'])
        table.index(['appliedAt', 'fromAt'])
      })
      .createTable('substitutes', (table) => {
        table.string('userId').primary()
        for (const name of ['substituteId', 'namedBy', 'namedAt']) table.string(name).notNullable()
      })
      .alterTable('inspections', (table) => {
        for (const name of ['closedAt', 'closedBy', 'closedByName']) table.string(name)
        table.text('finding')
      }),
}
