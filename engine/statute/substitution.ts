import { HALL_11 } from './articles.js'
import type { Basis } from './basis.js'
import { toMs } from './instant.js'
import type { Instant } from './instant.js'

/** A time during which a post's holder is away 离岗: from its first instant up to, not including, its last. */
export interface Absence {
  readonly userId: string
  readonly from: Instant
  readonly to: Instant
}

/** Who takes a task over. `returned`: nobody may, and the task goes back to its department. */
export type Substitution =
  | { readonly kind: 'stays' }
  | { readonly kind: 'handedOver'; readonly to: string; readonly basis: readonly Basis[] }
  | {
      readonly kind: 'returned'
      readonly why: 'noSubstitute' | 'substituteAway' | 'substituteBarred'
      readonly basis: readonly Basis[]
    }

/** Whether a person is away at an instant. */
export function isAway(absences: readonly Absence[], userId: string, at: Instant): boolean {
  const ms = toMs(at)
  return absences.some((each) => each.userId === userId && toMs(each.from) <= ms && ms < toMs(each.to))
}

/**
 * What becomes of a task whose holder is away: it goes to the B role, unless there is none, they are away too, or they may not do it
 * (§6: acceptor, applicant, agent). Source: 大厅运行规则 Art. 11; statute.md §4, §6 (AB角).
 */
export function substitution(
  question: {
    readonly holder: string
    readonly substitute?: string
    /** Whether the substitute may do this task. */
    readonly may: boolean
    readonly at: Instant
  },
  absences: readonly Absence[],
): Substitution {
  const { holder, substitute, may, at } = question
  if (!isAway(absences, holder, at)) return { kind: 'stays' }
  if (substitute === undefined) return { kind: 'returned', why: 'noSubstitute', basis: [HALL_11] }
  if (isAway(absences, substitute, at)) return { kind: 'returned', why: 'substituteAway', basis: [HALL_11] }
  if (!may) return { kind: 'returned', why: 'substituteBarred', basis: [HALL_11] }
  return { kind: 'handedOver', to: substitute, basis: [HALL_11] }
}
