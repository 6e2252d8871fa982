import type { OfficeHours } from '../statute/clock.js'
import type { ExpressMark } from '../statute/express.js'
import type { Limit } from '../statute/limit.js'
import type { LawBook } from '../statute/law-book.js'

/** What the rules need to know of a matter; a `Matter` of the catalogue is one. */
export interface LintMatter extends ExpressMark {
  /** Who chairs its joint meetings. */
  readonly leadDepartment?: string
  readonly departments: readonly (ExpressMark & { readonly id: string; readonly name: string })[]
  readonly record: { readonly statutoryLimit: Limit }
  /** Its own hours; the defaults if absent. */
  readonly closingTime?: string
  readonly officeHours?: readonly OfficeHours[]
  /** Use → form id. */
  readonly forms: Readonly<Record<string, string>>
}

/** What every rule is made with. */
export interface LintContext {
  readonly matter: LintMatter
  readonly law: LawBook
}
