import type { Flag } from './flag.js'

/** A clock. Whether it is overdue is worked out, never stored. */
export interface ClockRow {
  readonly id: string
  readonly caseNumber: string
  readonly taskId: string | null
  /** By which notice what it measures was asked for; empty for the promised limit. */
  readonly noticeId: string
  /** `demand`: by when something owed is to be there; `renewal`: until the old licence runs out. */
  readonly kind: 'intake' | 'department' | 'case' | 'demand' | 'renewal'
  readonly department: string
  readonly departmentName: string
  readonly amount: number
  readonly unit: 'workingDay' | 'calendarDay' | 'month' | 'workingHour' | 'hour'
  readonly closing: string
  /** JSON list of pairs; null for the usual hours. */
  readonly officeHours: string | null
  readonly startedAt: string
  /** Null while stopped and where a calendar year is missing. */
  readonly dueAt: string | null
  readonly yellowAt: string | null
  /** The next instant at which this clock has something to do; null when it has nothing. */
  readonly nextAt: string | null
  readonly state: 'running' | 'stopped' | 'ended'
  readonly endedAt: string | null
  /** Share of the limit that remains when yellow comes, `1/3`. */
  readonly yellow: string
  readonly onExpiry: 'deemedConsent' | 'deemedAcceptance' | 'deemedRenewal' | 'lapse' | 'escalate'
  readonly express: Flag
  readonly basis: string
  /** The day whose law applies. */
  readonly lawOn: string
  readonly provisional: Flag
  readonly missingYear: number | null
  /** The last instant is over and was dealt with. */
  readonly expiredAt: string | null
}
