import type { Migration } from './migration.js'

/** Cases, their history and the tasks of people. */
export const cases: Migration = {
  name: '0001-cases',
  up: (schema) =>
    schema
      .createTable('cases', (table) => {
        table.string('number').primary()
        table.string('prefix').notNullable()
        table.integer('serial').notNullable()
        for (const name of ['matterId', 'matterName', 'matterKind', 'leadDepartment', 'bpmnProcessId'])
          table.string(name).notNullable()
        table.integer('matterVersion').notNullable()
        table.integer('run').notNullable()
        table.string('processInstanceKey')
        table.string('state').notNullable()
        table.string('applicantName').notNullable()
        table.string('applicantUserId')
        table.string('applicantIdNumber')
        table.string('submittedBy').notNullable()
        for (const name of ['applicant', 'application', 'materials']) table.text(name).notNullable()
        for (const name of ['receivedAt', 'intakeFrom']) table.string(name).notNullable()
        for (const name of [
          'supplementAskedAt',
          'acceptedAt',
          'acceptedBy',
          'decidedAt',
          'result',
          'closedAt',
        ])
          table.string(name)
        table.integer('acceptanceDeemed').notNullable()
        table.text('decision')
        table.integer('sequence').notNullable()
        table.unique(['prefix', 'serial'])
        table.index(['receivedAt', 'number'])
        for (const name of ['state', 'matterId', 'applicantUserId'])
          table.index([name, 'receivedAt', 'number'])
        table.index(['applicantName'])
      })
      .createTable('caseEvents', (table) => {
        table.string('caseNumber').notNullable()
        table.integer('sequence').notNullable()
        for (const name of ['kind', 'at', 'recordedAt', 'actorKind', 'actorName'])
          table.string(name).notNullable()
        table.string('actorId')
        table.text('payload').notNullable()
        table.primary(['caseNumber', 'sequence'])
      })
      .createTable('tasks', (table) => {
        table.string('id').primary()
        table.string('caseNumber').notNullable()
        for (const name of ['act', 'name', 'elementId', 'elementInstanceKey', 'processInstanceKey'])
          table.string(name).notNullable()
        for (const name of ['department', 'departmentName', 'state', 'noticeId', 'createdAt', 'decides'])
          table.string(name).notNullable()
        for (const name of ['assigneeId', 'assigneeName', 'endedAt', 'endedBy']) table.string(name)
        table.integer('referred').notNullable()
        table.text('completion')
        table.index(['caseNumber', 'createdAt'])
        table.index(['state', 'createdAt', 'id'])
        table.index(['department', 'state', 'createdAt', 'id'])
        table.index(['assigneeId', 'state', 'createdAt', 'id'])
        table.index(['endedBy', 'createdAt', 'id'])
      }),
}
