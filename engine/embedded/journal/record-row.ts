import type { EventRecord } from '../core.js'

/** One cell of a row of the table `records`. */
export type Cell = number | string | null

/** Cells a record takes in a flat row list: position, at, kind, key, instance, value. */
export const cellsPerRecord = 6

/**
 * Appends a record's cells to `row`. One flat list of cells crosses to the writing thread several times faster than a list of
 * objects.
 *
 * @returns the length of the record's value as text.
 */
export function pushRow(row: Cell[], record: EventRecord): number {
  const value = JSON.stringify(record.value)
  const instance: unknown = 'processInstanceKey' in record.value ? record.value.processInstanceKey : undefined
  row.push(
    record.position,
    record.at,
    record.kind,
    record.key,
    typeof instance === 'number' && instance > 0 ? instance : null,
    value,
  )
  return value.length
}

/** A row as it is read back. */
export interface RecordRow {
  readonly position: number
  readonly at: number
  readonly kind: string
  readonly key: number
  readonly value: string
}

/** The record a row keeps. */
export function recordOf(row: RecordRow): EventRecord {
  // The table holds only what pushRow wrote: kind and value belong together.
  return {
    position: row.position,
    at: row.at,
    kind: row.kind,
    key: row.key,
    value: JSON.parse(row.value) as unknown,
  } as EventRecord
}
