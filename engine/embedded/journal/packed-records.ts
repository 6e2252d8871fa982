import type { EventRecord } from '../core.js'

/** What one row of the table `records` is filled with: position, at, kind, key, instance, value. */
export type RowCells = readonly [number, number, string, number, number | null, string]

/**
 * Records on their way to the writing thread. Two texts and one list of numbers cross to it many times faster than as many objects
 * or strings as there are cells.
 */
export interface PackedRecords {
  readonly count: number
  /** Position, at, key, instance (0: none) of each record. */
  readonly numbers: Float64Array
  /** One a line. */
  readonly kinds: string
  /** One a line: JSON text has no line breaks of its own. */
  readonly values: string
}

const numbersPerRecord = 4

/** Packs records for the way. */
export function packRecords(records: readonly EventRecord[]): PackedRecords {
  const numbers = new Float64Array(records.length * numbersPerRecord)
  let kinds = ''
  let values = ''
  let at = 0
  for (const record of records) {
    numbers[at] = record.position
    numbers[at + 1] = record.at
    numbers[at + 2] = record.key
    numbers[at + 3] = instanceOf(record)
    at += numbersPerRecord
    kinds += `${record.kind}\n`
    values += `${JSON.stringify(record.value)}\n`
  }
  return { count: records.length, numbers, kinds, values }
}

function instanceOf({ value }: EventRecord): number {
  const instance: unknown = 'processInstanceKey' in value ? value.processInstanceKey : undefined
  return typeof instance === 'number' && instance > 0 ? instance : 0
}

/** The rows that were packed, in order. */
export function unpackRecords({ count, numbers, kinds, values }: PackedRecords): readonly RowCells[] {
  const kind = kinds.split('\n')
  const value = values.split('\n')
  return Array.from({ length: count }, (_, index) => {
    const [position = 0, at = 0, key = 0, instance = 0] = numbers.subarray(
      index * numbersPerRecord,
      (index + 1) * numbersPerRecord,
    )
    return [position, at, kind[index] ?? '', key, instance === 0 ? null : instance, value[index] ?? '']
  })
}
