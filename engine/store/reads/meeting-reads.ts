import type { Knex } from 'knex'
import { readPage } from '../page.js'
import type { Page, PageRequest } from '../page.js'
import type { MeetingRosterRow } from '../rows/meeting-roster-row.js'
import type { MeetingRow } from '../rows/meeting-row.js'
import type { MeetingSeatRow } from '../rows/meeting-seat-row.js'

/** A sitting with the seats of its departments and who is named for them. */
export interface Sitting {
  readonly row: MeetingRow
  readonly seats: readonly MeetingSeatRow[]
  readonly roster: readonly MeetingRosterRow[]
}

/** Reads joint meetings. */
export interface MeetingReads {
  /** The sittings of a task, the first first. */
  ofTask(taskId: string): Promise<readonly Sitting[]>
  /** Sittings that a department chairs or is invited to, the latest start first. */
  ofDepartment(query: PageRequest & { readonly department: string }): Promise<Page<MeetingRow>>
  /** Sittings, the latest start first. */
  list(query: PageRequest): Promise<Page<MeetingRow>>
}

const order = { at: 'startsAt', id: 'id', newestFirst: true } as const

export function meetingReads(knex: Knex): MeetingReads {
  return {
    async ofTask(taskId) {
      const rows = await knex<MeetingRow>('meetings').where({ taskId }).orderBy('number')
      if (rows.length === 0) return []
      const ids = rows.map((row) => row.id)
      const [seats, roster] = await Promise.all([
        knex<MeetingSeatRow>('meetingSeats').whereIn('meetingId', ids).orderBy('department'),
        knex<MeetingRosterRow>('meetingRoster').whereIn('meetingId', ids).orderBy('at').orderBy('id'),
      ])
      return rows.map((row) => ({
        row,
        seats: seats.filter((seat) => seat.meetingId === row.id),
        roster: roster.filter((named) => named.meetingId === row.id),
      }))
    },
    async ofDepartment({ department, ...page }) {
      const seats = knex('meetingSeats')
        .select({ id: 'meetingId', startsAt: 'startsAt' })
        .where({ department })
      const invited = knex.select('id', 'startsAt').from(seats.as('invited'))
      const chaired = knex('meetings').select('id', 'startsAt').where({ chair: department })
      const found = await readPage<Pick<MeetingRow, 'id' | 'startsAt'>>([invited, chaired], page, order)
      const rows = await knex<MeetingRow>('meetings').whereIn(
        'id',
        found.rows.map((row) => row.id),
      )
      const inOrder = found.rows.flatMap(({ id }) => rows.find((row) => row.id === id) ?? [])
      return { rows: inOrder, ...(found.next !== undefined && { next: found.next }) }
    },
    list: (page) => readPage<MeetingRow>([knex('meetings')], page, order),
  }
}
