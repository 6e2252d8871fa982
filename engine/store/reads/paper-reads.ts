import type { Knex } from 'knex'
import { readPage } from '../page.js'
import type { Page, PageRequest } from '../page.js'
import type { CertificateRow } from '../rows/certificate-row.js'
import type { InspectionRow } from '../rows/inspection-row.js'
import type { LedgerRow } from '../rows/ledger-row.js'
import type { NoteRow } from '../rows/note-row.js'
import type { NoticeRow } from '../rows/notice-row.js'
import type { OpinionRow } from '../rows/opinion-row.js'

/** A group of people a notice goes to; `department` absent: whichever. */
export interface Addressee {
  readonly audience: string
  readonly department?: string
}

/** Which notices: of a case, or those that reach a person directly or as one of a group. */
interface NoticeQuery extends PageRequest {
  readonly caseNumber?: string
  readonly userId?: string
  readonly groups?: readonly Addressee[]
  /** Only notices to the applicant, of that person's cases. */
  readonly applicantUserId?: string
}

/** Reads what was written and handed out. */
export interface PaperReads {
  /** Newest first. */
  notices(query: NoticeQuery): Promise<Page<NoticeRow>>
  notice(id: string): Promise<NoticeRow | undefined>
  inspections(
    query: PageRequest & { readonly caseNumber?: string; readonly department?: string },
  ): Promise<Page<InspectionRow>>
  opinions(caseNumber: string): Promise<readonly OpinionRow[]>
  notes(caseNumber: string): Promise<readonly NoteRow[]>
  /** Oldest first. */
  certificates(caseNumber: string): Promise<readonly CertificateRow[]>
  lastCertificateSerial(prefix: string): Promise<number>
  ledger(caseNumber: string): Promise<readonly LedgerRow[]>
  lastLedgerEntry(caseNumber: string): Promise<LedgerRow | undefined>
}

export function paperReads(knex: Knex): PaperReads {
  const newest = { newestFirst: true, id: 'id' } as const
  return {
    notices(query) {
      const { caseNumber, userId, groups = [], applicantUserId } = query
      const own = userId === undefined ? [{}] : [{ userId }, ...groups]
      const queries = own.map((key) => knex('notices').where(key))
      for (const rows of queries) {
        if (caseNumber !== undefined) void rows.where({ caseNumber })
        if (applicantUserId !== undefined) {
          const mine = knex('cases').select('number').where({ applicantUserId })
          void rows.where({ audience: 'applicant' }).whereIn('caseNumber', mine)
        }
      }
      return readPage<NoticeRow>(queries, query, { ...newest, at: 'deliveredAt' })
    },
    notice: (id) => knex<NoticeRow>('notices').where({ id }).first(),
    inspections(query) {
      const rows = knex('inspections')
      if (query.caseNumber !== undefined) void rows.where({ caseNumber: query.caseNumber })
      if (query.department !== undefined) void rows.where({ department: query.department })
      return readPage<InspectionRow>([rows], query, { ...newest, at: 'openedAt' })
    },
    opinions: (caseNumber) => knex<OpinionRow>('opinions').where({ caseNumber }).orderBy('at'),
    notes: (caseNumber) => knex<NoteRow>('notes').where({ caseNumber }).orderBy('at'),
    certificates: (caseNumber) =>
      knex<CertificateRow>('certificates').where({ caseNumber }).orderBy('issuedAt').orderBy('serial'),
    async lastCertificateSerial(prefix) {
      const row = await knex('certificates')
        .where({ prefix })
        .max<{ last: number | null }>({ last: 'serial' })
        .first()
      return row?.last ?? 0
    },
    ledger: (caseNumber) => knex<LedgerRow>('ledger').where({ caseNumber }).orderBy('sequence'),
    lastLedgerEntry: (caseNumber) =>
      knex<LedgerRow>('ledger').where({ caseNumber }).orderBy('sequence', 'desc').first(),
  }
}
