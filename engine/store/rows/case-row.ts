import type { Flag } from './flag.js'

/** A case (办件). Instants are ISO-8601 with +08:00, documents JSON text. */
export interface CaseRow {
  readonly number: string
  /** `prefix` and `serial` make the number; together unique. */
  readonly prefix: string
  readonly serial: number
  readonly matterId: string
  readonly matterVersion: number
  readonly matterName: string
  readonly matterKind: 'joint' | 'bundle' | 'single'
  readonly leadDepartment: string
  readonly bpmnProcessId: string
  /** Which attempt at creating the process instance counts. */
  readonly run: number
  readonly processInstanceKey: string | null
  readonly state: 'submitted' | 'supplementing' | 'referred' | 'reviewing' | 'decided' | 'closed'
  readonly applicantName: string
  readonly applicantUserId: string | null
  readonly applicantIdNumber: string | null
  readonly submittedBy: string
  readonly applicant: string
  readonly application: string
  readonly materials: string
  readonly receivedAt: string
  /** Since when the present intake clock runs: receipt of the application, or of what was supplemented. */
  readonly intakeFrom: string
  readonly supplementAskedAt: string | null
  readonly acceptedAt: string | null
  readonly acceptedBy: string | null
  readonly acceptanceDeemed: Flag
  readonly decidedAt: string | null
  readonly decision: string | null
  readonly result: 'granted' | 'refused' | 'withdrawn' | null
  readonly closedAt: string | null
  /** Sequence of the last event; the next event's key, so that two writers at once collide. */
  readonly sequence: number
}
