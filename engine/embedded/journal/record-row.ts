import type { EventRecord } from '../core.js'

/** A row of the table `records` as it is read back. */
export interface RecordRow {
  readonly position: number
  readonly at: number
  readonly kind: string
  readonly key: number
  readonly value: string
}

/** The record a row keeps. */
export function recordOf(row: RecordRow): EventRecord {
  // The table holds only what packRecords was given: kind and value belong together.
  return {
    position: row.position,
    at: row.at,
    kind: row.kind,
    key: row.key,
    value: JSON.parse(row.value) as unknown,
  } as EventRecord
}
