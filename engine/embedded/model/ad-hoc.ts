import type { Expression } from './expression.js'

/** Which elements of an ad-hoc sub-process are activated, and when it is done. Source: Zeebe 8.7 and 8.8, "Ad-hoc sub-process". */
export interface AdHoc {
  readonly activeElements?: Expression
  readonly completionCondition?: Expression
  readonly cancelRemaining: boolean
  readonly outputCollection?: string
  readonly outputElement?: Expression
  /** Ids of the elements that may be activated: those that no flow leads to. */
  readonly activatable: ReadonlySet<string>
  /** What the variable `adHocSubProcessElements` tells of these, as JSON text. */
  readonly description: string
}
