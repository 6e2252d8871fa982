import type { Checked } from './check-files.js'

/** Asks the checking thread to check a package. */
export interface LintQuestion {
  readonly id: number
  readonly files: Readonly<Record<string, string>>
}

/** What the checking thread answers. */
export type LintAnswer =
  | { readonly kind: 'checked'; readonly id: number; readonly checked: Checked }
  | { readonly kind: 'failed'; readonly id: number; readonly message: string }
