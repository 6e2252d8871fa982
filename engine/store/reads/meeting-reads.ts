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
    ofDepartment({ department, ...page }) {
      const invited = knex('meetingSeats').select('meetingId').where({ department })
      const chaired = knex('meetings').where({ chair: department })
      return readPage<MeetingRow>([chaired, knex('meetings').whereIn('id', invited)], page, order)
    },
    list: (page) => readPage<MeetingRow>([knex('meetings')], page, order),
  }
}
