import type { Knex } from 'knex'
import { readPage } from '../page.js'
import type { Page, PageRequest } from '../page.js'
import type { CaseEventRow } from '../rows/case-event-row.js'
import type { CaseRow } from '../rows/case-row.js'

/** Which cases; every condition given must hold. */
export interface CaseQuery extends PageRequest {
  /** Part of the number, or the beginning of the applicant's name. */
  readonly text?: string
  readonly state?: string
  readonly matterId?: string
  readonly applicantUserId?: string
  /** Only cases in which this department had a task. */
  readonly department?: string
}

/** Reads cases and their history. */
export interface CaseReads {
  /** The case whose process this instance is. */
  byInstance(processInstanceKey: string): Promise<CaseRow | undefined>
  /** Instances of a process that run cases, oldest case first. */
  instancesOf(bpmnProcessId: string): Promise<readonly string[]>
  byNumber(number: string): Promise<CaseRow | undefined>
  byNumbers(numbers: readonly string[]): Promise<readonly CaseRow[]>
  /** The highest serial of a prefix; 0 if none. */
  lastSerial(prefix: string): Promise<number>
  /** Newest first. */
  list(query: CaseQuery): Promise<Page<CaseRow>>
  events(caseNumber: string): Promise<readonly CaseEventRow[]>
  countOpen(): Promise<number>
}

const openStates = ['submitted', 'supplementing', 'referred', 'reviewing', 'decided']

export function caseReads(knex: Knex): CaseReads {
  return {
    byInstance: (processInstanceKey) => knex<CaseRow>('cases').where({ processInstanceKey }).first(),
    async instancesOf(bpmnProcessId) {
      const rows = await knex<CaseRow>('cases')
        .where({ bpmnProcessId })
        .whereNotNull('processInstanceKey')
        .orderBy('receivedAt')
        .orderBy('number')
        .select('processInstanceKey')
      return rows.flatMap((row) => row.processInstanceKey ?? [])
    },
    byNumber: (number) => knex<CaseRow>('cases').where({ number }).first(),
    byNumbers: (numbers) => knex<CaseRow>('cases').whereIn('number', numbers),
    async lastSerial(prefix) {
      const row = await knex('cases')
        .where({ prefix })
        .max<{ last: number | null }>({ last: 'serial' })
        .first()
      return row?.last ?? 0
    },
    list(query) {
      const rows = knex('cases')
      const { state, matterId, applicantUserId, department, text } = query
      if (state !== undefined) void rows.where({ state })
      if (matterId !== undefined) void rows.where({ matterId })
      if (applicantUserId !== undefined) void rows.where({ applicantUserId })
      if (department !== undefined) {
        void rows.whereExists(
          knex('tasks')
            .select(knex.raw('1'))
            .whereRaw('?? = ??', ['tasks.caseNumber', 'cases.number'])
            .where({ department }),
        )
      }
      if (text !== undefined && text !== '') {
        const part = `%${text.replace(/[\\%_]/g, '\\$&')}%`
        void rows.where((either) => {
          void either.whereRaw(`?? like ? escape '\\'`, ['number', part])
          void either.orWhereBetween('applicantName', [text, `${text}\uffff`])
        })
      }
      return readPage<CaseRow>([rows], query, { at: 'receivedAt', id: 'number', newestFirst: true })
    },
    events: (caseNumber) => knex<CaseEventRow>('caseEvents').where({ caseNumber }).orderBy('sequence'),
    async countOpen() {
      const row = await knex('cases')
        .whereIn('state', openStates)
        .count<{ total: number | string }[]>({ total: '*' })
        .first()
      return Number(row?.total ?? 0)
    },
  }
}
