import { SPECIAL_PROCEDURES } from '../statute/special-procedure.js'
import type { SpecialProcedure } from '../statute/special-procedure.js'

/** What each procedure that stops a clock is called, for those who offer the choice. Source: 行政许可法 Art. 45. */
export const specialProcedures: Readonly<Record<SpecialProcedure, string>> = {
  hearing: SPECIAL_PROCEDURES.hearing.name,
  tender: SPECIAL_PROCEDURES.tender.name,
  auction: SPECIAL_PROCEDURES.auction.name,
  inspection: SPECIAL_PROCEDURES.inspection.name,
  test: SPECIAL_PROCEDURES.test.name,
  quarantine: SPECIAL_PROCEDURES.quarantine.name,
  appraisal: SPECIAL_PROCEDURES.appraisal.name,
  expertReview: SPECIAL_PROCEDURES.expertReview.name,
  supplement: SPECIAL_PROCEDURES.supplement.name,
}
