/** Why an inspection item opened. */
export const inspectionWords: Readonly<Record<string, string>> = {
  overtimeDefault: '超时默认',
  absenceDefault: '缺席默认',
  deemedAcceptance: '逾期视为受理',
  deemedRenewal: '视为准予延续',
  expressOverdue: '须明示决定而超时',
  expressAbsent: '须明示意见而缺席',
  caseOverdue: '办件超时',
  taskOverdue: '任务超时',
  toleranceLapsed: '容缺逾期',
  pledgeBroken: '承诺不实',
}
