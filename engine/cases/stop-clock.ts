import type { Limit } from '../statute/limit.js'
import type { SpecialProcedure } from '../statute/special-procedure.js'

/**
 * Stops the clock for a special procedure (Art. 45) with a written notice to the applicant of how long it will take.
 * Without `clockId` and `taskId`: all running clocks of the case but the intake clock. With `taskId`: that department's clock and the case's own.
 */
export interface StopClock {
  readonly kind: 'stop-clock'
  readonly caseNumber: string
  /** One clock only. */
  readonly clockId?: string
  readonly taskId?: string
  readonly procedure: SpecialProcedure
  readonly limit: Limit
  readonly reason: string
}
