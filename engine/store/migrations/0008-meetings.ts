import type { Migration } from './migration.js'

/** Joint meetings (statute §4): sittings, the seat of each department invited, who is named for it; what a task says of its meeting. */
export const meetings: Migration = {
  name: '0008-meetings',
  up: (schema) =>
    schema
      .alterTable('tasks', (table) => void table.text('meeting'))
      .createTable('meetings', (table) => {
        table.string('id').primary()
        for (const name of [
          'caseNumber',
          'taskId',
          'chair',
          'state',
          'startsAt',
          'calledAt',
          'calledBy',
          'calledByName',
        ])
          table.string(name).notNullable()
        table.integer('number').notNullable()
        for (const name of ['place', 'agenda']) table.text(name).notNullable()
        for (const name of ['closedAt', 'closedBy', 'closedByName', 'result']) table.string(name)
        for (const name of ['conclusion', 'minutes']) table.text(name)
        table.unique(['taskId', 'number'])
        table.index(['caseNumber'])
        table.index(['startsAt', 'id'])
        table.index(['chair', 'startsAt', 'id'])
      })
      .createTable('meetingSeats', (table) => {
        for (const name of ['meetingId', 'caseNumber', 'taskId', 'department', 'departmentName', 'startsAt'])
          table.string(name).notNullable()
        for (const name of ['noticeId', 'servedBy', 'sentAt']) table.string(name).notNullable()
        table.integer('express').notNullable()
        for (const name of ['deliveredAt', 'signedAt', 'signedBy', 'signedByName']) table.string(name)
        for (const name of ['cameAt', 'attendee', 'attendedAs', 'checkedInBy']) table.string(name)
        for (const name of ['opinion', 'opinionForm', 'opinionAt', 'opinionBy', 'opinionByName', 'minutedBy'])
          table.string(name)
        for (const name of ['proof', 'opinionComment']) table.text(name)
        for (const name of ['outcome', 'why']) table.string(name)
        table.primary(['meetingId', 'department'])
        table.index(['caseNumber'])
        table.index(['taskId'])
        table.index(['department', 'startsAt', 'meetingId'])
      })
      .createTable('meetingRoster', (table) => {
        table.string('id').primary()
        for (const name of ['meetingId', 'caseNumber', 'department', 'name', 'post', 'at', 'byId', 'byName'])
          table.string(name).notNullable()
        table.string('standsInFor')
        table.text('reason').notNullable()
        table.index(['meetingId'])
      }),
}
