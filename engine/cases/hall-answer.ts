import type { RefusalCode, RefusalReason } from './refusal.js'

/** The command was carried out and is on disk. */
interface Done {
  readonly kind: 'done'
  readonly caseNumber: string
  readonly taskId?: string
  readonly noticeId?: string
  readonly certificateNumber?: string
}

/** The command was refused: nothing happened but what `message` (Chinese, for the person who asked) says was kept. */
export interface Refused {
  readonly kind: 'refused'
  readonly code: RefusalCode
  readonly reason: RefusalReason
  readonly message: string
  /** Where the command itself is wrong. */
  readonly errors?: readonly { readonly place: string; readonly message: string }[]
}

/** What the hall answers to every command; a thrown error is a bug or a lost database. */
export type HallAnswer = Done | Refused
