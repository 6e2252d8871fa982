/** A clock as the server shows it: everything is derived there, nothing is computed here. */
export interface ClockView {
  id: string
  kind: 'intake' | 'department' | 'case' | 'demand' | 'renewal'
  limit: Limit
  startedAt: string
  dueAt?: string
  caseNumber: string
  taskId?: string
  taskName?: string
  department?: string
  departmentName?: string
  endedAt?: string
  state: 'running' | 'stopped' | 'ended'
  colour: 'green' | 'yellow' | 'red'
  workingDaysLeft?: number
  remainingText: string
  onExpiry?: 'deemedConsent' | 'deemedAcceptance' | 'deemedRenewal' | 'lapse' | 'escalate'
  express: boolean
  basis: string
  basisText: string
  provisional: boolean
  arithmetic: readonly string[]
  stops: readonly ClockStop[]
  missingYear?: number
  mayStop?: boolean
  mayResume?: boolean
}

/** A time during which the clock did not run, and the special procedure that stopped it. */
interface ClockStop {
  from: string
  to?: string
  procedureName: string
}

/** A length of time as the matter's record states it. */
export interface Limit {
  amount: number
  unit: 'workingDay' | 'calendarDay' | 'month' | 'workingHour' | 'hour'
}
