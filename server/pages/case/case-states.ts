import type { CaseState } from '../api/cases.js'

/** The states a list of cases can be narrowed to; the empty one narrows nothing. */
export const caseStates: readonly { value: CaseState | ''; word: string }[] = [
  { value: '', word: '全部' },
  { value: 'submitted', word: '待受理' },
  { value: 'supplementing', word: '补正中' },
  { value: 'referred', word: '已提请局级' },
  { value: 'reviewing', word: '审查中' },
  { value: 'decided', word: '已决定' },
  { value: 'closed', word: '已办结' },
]
