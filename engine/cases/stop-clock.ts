import type { LimitUnit } from './limit-unit.js'
import type { SpecialProcedure } from './special-procedure.js'

/**
 * Stops the clock for a special procedure (Art. 45) with a written notice to the applicant of how long it will take.
 * With `taskId` the clock of that department and the case's own; without, all running clocks of the case but the intake clock.
 */
export interface StopClock {
  readonly kind: 'stop-clock'
  readonly caseNumber: string
  readonly taskId?: string
  readonly procedure: SpecialProcedure
  readonly limit: { readonly amount: number; readonly unit: LimitUnit }
  readonly reason: string
}
