import type { FailedWrite } from './group-commit.js'
import type { PackedRecords } from './packed-records.js'
import type { Statement } from '../../store/statement-writer.js'

/** What the writing thread is started with. */
export interface WriterStart {
  readonly file: string
  /** Size in bytes the file may grow to. */
  readonly maxBytes: number | undefined
}

/** To the writing thread. Tickets count 1, 2, 3 …; a write is done whole or not at all. */
export type WriterRequest =
  | { readonly kind: 'records'; readonly ticket: number; readonly records: PackedRecords }
  | { readonly kind: 'statements'; readonly ticket: number; readonly statements: readonly Statement[] }
  | { readonly kind: 'close' }

/** From the writing thread. */
export type WriterReport =
  | { readonly kind: 'opened'; readonly lastPosition: number; readonly bytes: number }
  | { readonly kind: 'refused'; readonly code: string; readonly message: string }
  /** All tickets up to `upTo` are on disk, but for those in `failed`, of which nothing is. */
  | {
      readonly kind: 'committed'
      readonly upTo: number
      readonly failed: readonly FailedWrite[]
      readonly bytes: number
    }
  | { readonly kind: 'waiting'; readonly message: string }
  /** Nothing after the last committed ticket is on disk, and nothing will be. */
  | { readonly kind: 'stopped'; readonly message: string }
  | { readonly kind: 'closed' }
