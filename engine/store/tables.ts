import type { AbsenceRow } from './rows/absence-row.js'
import type { CaseEventRow } from './rows/case-event-row.js'
import type { CaseRow } from './rows/case-row.js'
import type { CertificateRow } from './rows/certificate-row.js'
import type { ClockRow } from './rows/clock-row.js'
import type { ClockStopRow } from './rows/clock-stop-row.js'
import type { DemandRow } from './rows/demand-row.js'
import type { ExtensionRow } from './rows/extension-row.js'
import type { DraftRevisionRow } from './rows/draft-revision-row.js'
import type { InspectionRow } from './rows/inspection-row.js'
import type { LedgerRow } from './rows/ledger-row.js'
import type { MarkRow } from './rows/mark-row.js'
import type { MeetingRosterRow } from './rows/meeting-roster-row.js'
import type { MeetingRow } from './rows/meeting-row.js'
import type { MeetingSeatRow } from './rows/meeting-seat-row.js'
import type { NoteRow } from './rows/note-row.js'
import type { NoticeRow } from './rows/notice-row.js'
import type { OpinionRow } from './rows/opinion-row.js'
import type { OutboxRow } from './rows/outbox-row.js'
import type { PackageRow } from './rows/package-row.js'
import type { ServiceJobRow } from './rows/service-job-row.js'
import type { SessionRow } from './rows/session-row.js'
import type { SubstituteRow } from './rows/substitute-row.js'
import type { TaskRow } from './rows/task-row.js'
import type { UserRow } from './rows/user-row.js'
import type { WarningRow } from './rows/warning-row.js'

/** The tables of the case store by name. */
export interface Tables {
  readonly cases: CaseRow
  readonly caseEvents: CaseEventRow
  readonly tasks: TaskRow
  readonly clocks: ClockRow
  readonly clockStops: ClockStopRow
  readonly warnings: WarningRow
  readonly notices: NoticeRow
  readonly inspections: InspectionRow
  readonly ledger: LedgerRow
  readonly notes: NoteRow
  readonly opinions: OpinionRow
  readonly certificates: CertificateRow
  readonly outbox: OutboxRow
  readonly serviceJobs: ServiceJobRow
  readonly users: UserRow
  readonly sessions: SessionRow
  readonly packages: PackageRow
  readonly marks: MarkRow
  readonly draftRevisions: DraftRevisionRow
  readonly demands: DemandRow
  readonly extensions: ExtensionRow
  readonly absences: AbsenceRow
  readonly substitutes: SubstituteRow
  readonly meetings: MeetingRow
  readonly meetingSeats: MeetingSeatRow
  readonly meetingRoster: MeetingRosterRow
}

/** A name of a table. */
export type TableName = keyof Tables
