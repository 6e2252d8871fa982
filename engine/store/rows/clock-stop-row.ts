/** A stop of a clock (Art. 45): from its first instant up to, not including, its last. */
export interface ClockStopRow {
  readonly id: string
  readonly clockId: string
  readonly caseNumber: string
  readonly taskId: string | null
  readonly procedure: string
  readonly amount: number
  readonly unit: 'workingDay' | 'calendarDay' | 'month' | 'workingHour' | 'hour'
  readonly reason: string
  readonly noticeId: string
  readonly fromAt: string
  readonly toAt: string | null
}
