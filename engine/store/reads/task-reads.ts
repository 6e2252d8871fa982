import type { Knex } from 'knex'
import { readPage } from '../page.js'
import type { Page, PageRequest } from '../page.js'
import type { TaskRow } from '../rows/task-row.js'

/** One kind of tasks wanted: all columns given must be equal. */
export type TaskKey = Partial<Pick<TaskRow, 'state' | 'department' | 'assigneeId' | 'endedBy'>>

/** Which tasks: any of the keys. */
interface TaskQuery extends PageRequest {
  readonly keys: readonly TaskKey[]
  readonly caseNumber?: string
  readonly newestFirst?: boolean
}

/** Reads tasks. */
export interface TaskReads {
  byId(id: string): Promise<TaskRow | undefined>
  /** Oldest first. */
  ofCase(caseNumber: string): Promise<readonly TaskRow[]>
  list(query: TaskQuery): Promise<Page<TaskRow>>
  /** Open supplements of an applicant's own cases. */
  supplementsOf(applicantUserId: string, page: PageRequest): Promise<Page<TaskRow>>
  countOpen(): Promise<number>
}

const open = ['open', 'claimed']
const order = { at: 'createdAt', id: 'id', newestFirst: false } as const

export function taskReads(knex: Knex): TaskReads {
  return {
    byId: (id) => knex<TaskRow>('tasks').where({ id }).first(),
    ofCase: (caseNumber) => knex<TaskRow>('tasks').where({ caseNumber }).orderBy('createdAt').orderBy('id'),
    list(query) {
      const { keys, caseNumber, newestFirst = false } = query
      const more = caseNumber === undefined ? {} : { caseNumber }
      const queries = keys.map((key) => knex('tasks').where({ ...key, ...more }))
      return readPage<TaskRow>(queries, query, { ...order, newestFirst })
    },
    supplementsOf(applicantUserId, page) {
      const own = knex('cases').select('number').where({ applicantUserId })
      const rows = knex('tasks')
        .whereIn('caseNumber', own)
        .where({ act: 'supplement-case' })
        .whereIn('state', open)
      return readPage<TaskRow>([rows], page, order)
    },
    async countOpen() {
      const row = await knex('tasks')
        .whereIn('state', open)
        .count<{ total: number | string }[]>({ total: '*' })
        .first()
      return Number(row?.total ?? 0)
    },
  }
}
