import { caseAddress } from './cases.js'
import type { Limit } from './clock.js'
import { request } from './request.js'

/** What takes time out of the count (Art. 45). A supplement after acceptance is asked for in `duties.ts`. */
export type SpecialProcedure =
  'hearing' | 'tender' | 'auction' | 'inspection' | 'test' | 'quarantine' | 'appraisal' | 'expertReview'

/** Stops one clock of a case; the applicant is told in writing how long it will take. */
export function stopClock(
  caseNumber: string,
  stop: { clockId: string; procedure: SpecialProcedure; limit: Limit; reason: string },
): Promise<unknown> {
  return request('POST', `${caseAddress(caseNumber)}/stop-clock`, stop)
}

/** Lets one clock of a case run again; what remained goes on. */
export function resumeClock(caseNumber: string, clockId: string): Promise<unknown> {
  return request('POST', `${caseAddress(caseNumber)}/resume-clock`, { clockId })
}
