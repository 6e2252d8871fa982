import type { SpecialProcedure } from '../api/clock-stops.js'

/** What each special procedure is called, in the order in which the law names them. */
export const specialProcedures: Readonly<Record<SpecialProcedure, string>> = {
  hearing: '听证',
  tender: '招标',
  auction: '拍卖',
  inspection: '检验',
  test: '检测',
  quarantine: '检疫',
  appraisal: '鉴定',
  expertReview: '专家评审',
}
