import type { QuickMend } from '../../engine/browser.js'

/** What the desk asks of the editor of an open file. */
export interface Editor {
  /** Writes what is in it to the desk. */
  flush(): Promise<void>
  /** Shows an element or place of the file. */
  reveal?(place: string): void
  /** Makes the changes of a mend to an element. */
  mend?(place: string, mend: QuickMend): void
  /** The file as a picture. */
  picture?(): Promise<string>
}
