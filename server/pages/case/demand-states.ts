import type { Demand } from '../api/duties.js'

/** What is owed. */
export const demandKindWords: Readonly<Record<Demand['kind'], string>> = {
  tolerance: '容缺补交',
  supplement: '受理后补正',
  pledge: '告知承诺',
}

const brought: Readonly<Record<Demand['state'], string>> = {
  open: '待提交',
  met: '已提交',
  lapsed: '逾期未提交',
  broken: '不实',
  withdrawn: '已撤回',
}

/** How it stands. */
export const demandStateWords: Readonly<Record<Demand['kind'], Readonly<Record<Demand['state'], string>>>> = {
  tolerance: brought,
  supplement: brought,
  pledge: { ...brought, open: '待核查', met: '核查属实', broken: '核查不实' },
}
