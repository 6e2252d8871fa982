import type { Defect } from '../../engine/browser.js'

/** Something wrong in a package, as the deploy gate says it. */
export type Finding = Defect

/** Where a refused deployment says what is wrong: the server knows no codes. */
export interface RefusedEntry {
  readonly file?: string
  readonly place?: string
  readonly message: string
  readonly mend?: string
}

/** The refusals of the gate as findings, so that they stand where they belong. */
export function findingsOf(entries: readonly RefusedEntry[]): readonly Finding[] {
  return entries.map(({ file = '', place = '', message, mend = '' }) => ({
    code: 'deploy',
    file,
    place,
    message,
    mend,
  }))
}
