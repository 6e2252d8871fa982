import type { Expression } from './expression.js'

/** Which elements of an ad-hoc sub-process are activated, and when it is done. Source: Zeebe 8.7, "Ad-hoc sub-process". */
export interface AdHoc {
  readonly activeElements?: Expression
  readonly completionCondition?: Expression
  readonly cancelRemaining: boolean
  readonly outputCollection?: string
  readonly outputElement?: Expression
}
