import type { QuickMend } from './quick-mend.js'

/** Something wrong in a matter package, said so that whoever wrote the file can mend it. Nothing is deployed while one stands. */
export interface Defect {
  /** Stable code of the rule or check, e.g. `default-needs-limit`, `matter-schema`. */
  readonly code: string
  /** Path in the package: `matter.json`, `process.bpmn`, `forms/application.form`. */
  readonly file: string
  /** JSON pointer (`/record/promisedLimit`) or element id (`Task_Planning`); empty for the whole file. */
  readonly place: string
  /** What is wrong, in Chinese. */
  readonly message: string
  /** What mends it, in Chinese. */
  readonly mend: string
  /** Where one change mends it safely: what a click does. */
  readonly quick?: QuickMend
}
