/** A person named for a department at a sitting: representative, substitute (AB角), or chief representative (首席代表). */
export interface MeetingRosterRow {
  readonly id: string
  readonly meetingId: string
  readonly caseNumber: string
  readonly department: string
  readonly name: string
  readonly post: 'representative' | 'substitute' | 'chiefRepresentative'
  /** Whose place a substitute takes. */
  readonly standsInFor: string | null
  readonly reason: string
  readonly at: string
  readonly byId: string
  readonly byName: string
}
