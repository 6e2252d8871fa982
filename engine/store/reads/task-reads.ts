import type { Knex } from 'knex'
import { readPage } from '../page.js'
import type { Page, PageRequest } from '../page.js'
import type { TaskRow } from '../rows/task-row.js'

/** Which tasks; every condition given must hold. */
export interface TaskQuery extends PageRequest {
  readonly states: readonly string[]
  readonly assigneeId?: string
  /** Departments whose tasks are wanted; the empty one is the window. */
  readonly departments?: readonly string[]
  readonly caseNumber?: string
  /** Tasks of the applicant: supplements of their own cases. */
  readonly applicantUserId?: string
  /** Ended by this person, or held by them when the rule ended it. */
  readonly doneBy?: string
  readonly newestFirst?: boolean
}

/** Reads tasks. */
export interface TaskReads {
  byId(id: string): Promise<TaskRow | undefined>
  /** Oldest first. */
  ofCase(caseNumber: string): Promise<readonly TaskRow[]>
  list(query: TaskQuery): Promise<Page<TaskRow>>
  countOpen(): Promise<number>
}

const open = ['open', 'claimed']

export function taskReads(knex: Knex): TaskReads {
  return {
    byId: (id) => knex<TaskRow>('tasks').where({ id }).first(),
    ofCase: (caseNumber) => knex<TaskRow>('tasks').where({ caseNumber }).orderBy('createdAt').orderBy('id'),
    list(query) {
      const rows = knex('tasks').whereIn('state', query.states)
      const { assigneeId, departments, caseNumber, applicantUserId, doneBy } = query
      if (assigneeId !== undefined) void rows.where({ assigneeId })
      if (departments !== undefined) void rows.whereIn('department', departments)
      if (caseNumber !== undefined) void rows.where({ caseNumber })
      if (applicantUserId !== undefined) {
        void rows
          .where({ act: 'supplement-case' })
          .whereIn('caseNumber', knex('cases').select('number').where({ applicantUserId }))
      }
      if (doneBy !== undefined) {
        void rows.where((either) => void either.where({ endedBy: doneBy }).orWhere({ assigneeId: doneBy }))
      }
      return readPage<TaskRow>(rows, query, {
        at: 'createdAt',
        id: 'id',
        newestFirst: query.newestFirst ?? false,
      })
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
