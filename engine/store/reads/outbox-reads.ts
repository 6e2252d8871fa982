import type { Knex } from 'knex'
import type { OutboxRow } from '../rows/outbox-row.js'
import type { ServiceJobRow } from '../rows/service-job-row.js'

/** Reads the outbox. */
export interface OutboxReads {
  byId(id: string): Promise<OutboxRow | undefined>
  /** The first command of a case that waits. */
  first(caseNumber: string): Promise<OutboxRow | undefined>
  /** Cases with waiting commands, by number. */
  waitingCases(afterNumber: string, limit: number): Promise<readonly string[]>
  serviceJob(jobKey: string): Promise<ServiceJobRow | undefined>
}

export function outboxReads(knex: Knex): OutboxReads {
  return {
    byId: (id) => knex<OutboxRow>('outbox').where({ id }).first(),
    first: (caseNumber) =>
      knex<OutboxRow>('outbox').where({ caseNumber }).orderBy('position').orderBy('id').first(),
    async waitingCases(afterNumber, limit) {
      const rows = await knex<OutboxRow>('outbox')
        .distinct('caseNumber')
        .where('caseNumber', '>', afterNumber)
        .orderBy('caseNumber')
        .limit(limit)
      return rows.map((row) => row.caseNumber)
    },
    serviceJob: (jobKey) => knex<ServiceJobRow>('serviceJobs').where({ jobKey }).first(),
  }
}
