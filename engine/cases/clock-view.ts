import type { Limit } from '../statute/limit.js'
import type { ClockRow } from '../store/rows/clock-row.js'

/** A clock as people see it; everything but `state` is worked out from the clock and the present instant, never stored. */
export interface ClockView {
  readonly id: string
  readonly kind: ClockRow['kind']
  readonly caseNumber: string
  readonly taskId?: string
  /** What the task of `taskId` is called. */
  readonly taskName?: string
  readonly department?: string
  readonly departmentName?: string
  readonly limit: Limit
  readonly startedAt: string
  /** Absent while the clock is stopped and where a calendar year is missing. */
  readonly dueAt?: string
  readonly endedAt?: string
  readonly state: 'running' | 'stopped' | 'ended'
  readonly colour: 'green' | 'yellow' | 'red'
  /** Closings left to be counted; absent for hours and once ended. */
  readonly workingDaysLeft?: number
  /** Chinese: 剩余3个工作日 · 已超时2个工作日 · 已停止计时，剩余4个工作日 · 已办结. */
  readonly remainingText: string
  readonly onExpiry?: ClockRow['onExpiry']
  readonly express: boolean
  readonly basis: string
  readonly basisText: string
  /** The deadline rests on days whose calendar is not yet published. */
  readonly provisional: boolean
  /** The count day by day, in Chinese, one line a step. */
  readonly arithmetic: readonly string[]
  readonly stops: readonly { readonly from: string; readonly to?: string; readonly procedureName: string }[]
  /** The calendar year that is not loaded, so that no deadline can be given. */
  readonly missingYear?: number
  /** Whether who looks may stop it now, or let it run again; absent in lists. */
  readonly mayStop?: boolean
  readonly mayResume?: boolean
}
