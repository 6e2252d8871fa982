/**
 * The procedures whose time does not count (行政许可法 Art. 45), with their Chinese names.
 * 听证 · 招标 · 拍卖 · 检验 · 检测 · 检疫 · 鉴定 · 专家评审; 补正 after acceptance stops the clock likewise (statute §2.3).
 */
export const specialProcedures = {
  hearing: '听证',
  tender: '招标',
  auction: '拍卖',
  inspection: '检验',
  test: '检测',
  quarantine: '检疫',
  appraisal: '鉴定',
  expertReview: '专家评审',
  supplement: '补正',
} as const

/** A name of {@link specialProcedures}. */
export type SpecialProcedure = keyof typeof specialProcedures
