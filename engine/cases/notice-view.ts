/** What a notice says: the receipt (收件凭证), a request to a department, the one-time notice (一次性告知), a stopped clock (Art. 45), a warning … */
export type NoticeKind =
  | 'receipt'
  | 'request'
  | 'oneTimeNotice'
  | 'acceptance'
  | 'clockStopped'
  | 'clockResumed'
  | 'warningYellow'
  | 'warningRed'
  | 'deemed'
  | 'escalation'
  | 'decision'
  | 'certificate'
  | 'calendarMissing'
  | 'deadlineRecomputed'
  | 'processEnded'
  | 'meeting'
  | 'meetingToServe'
  | 'tolerance'
  | 'pledge'
  | 'pledgeBroken'
  | 'laterSupplement'
  | 'demandLapsed'
  | 'withdrawal'
  | 'extension'
  | 'handedOver'

/** To whom a notice goes. */
export type Audience =
  'applicant' | 'holder' | 'department' | 'window' | 'bureauHead' | 'inspection' | 'admin'

/** A written notice, delivered when it was recorded here. */
export interface NoticeView {
  readonly id: string
  readonly caseNumber: string
  readonly taskId?: string
  readonly kind: NoticeKind
  readonly audience: Audience
  readonly department?: string
  readonly userId?: string
  readonly title: string
  readonly text: string
  readonly deliveredAt: string
}

/** Which notices; without `caseNumber` those that concern the person who asks. */
export interface NoticeFilter {
  readonly caseNumber?: string
  readonly limit?: number
  readonly after?: string
}

/** An inspection item (督查) that opened by itself. */
export interface InspectionView {
  readonly id: string
  readonly caseNumber: string
  readonly taskId?: string
  readonly reason:
    | 'overtimeDefault'
    | 'deemedAcceptance'
    | 'expressOverdue'
    | 'caseOverdue'
    | 'taskOverdue'
    | 'absenceDefault'
    | 'expressAbsent'
    | 'deemedRenewal'
    | 'toleranceLapsed'
    | 'pledgeBroken'
  readonly department?: string
  readonly departmentName?: string
  readonly text: string
  readonly openedAt: string
  readonly state: 'open' | 'closed'
  readonly closedAt?: string
  readonly closedByName?: string
  /** What was found and done. */
  readonly finding?: string
}
