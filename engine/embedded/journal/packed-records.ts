import type { EventRecord } from '../core.js'

/** What one row of the table `records` is filled with: position, at, kind, key, instance, value. */
export type RowCells = readonly [number, number, string, number, number | null, string]

/**
 * Records on their way to the writing thread. A list of texts and one of numbers cross to it many times faster than as many objects, and
 * faster than one long text, which has to be put together here and taken apart there.
 */
export interface PackedRecords {
  /** Position, at, key, instance (0: none), place of the kind in `kinds`, of each record. */
  readonly numbers: Float64Array<ArrayBuffer>
  /** Each kind once. */
  readonly kinds: readonly string[]
  /** JSON text of each record's value. */
  readonly values: readonly string[]
  /** Length of all values together. */
  readonly characters: number
}

const numbersPerRecord = 5

/** Packs records for the way. */
export function packRecords(records: readonly EventRecord[]): PackedRecords {
  const numbers = new Float64Array(records.length * numbersPerRecord)
  const kinds: string[] = []
  const places = new Map<string, number>()
  const values: string[] = []
  let characters = 0
  let at = 0
  for (const record of records) {
    let place = places.get(record.kind)
    if (place === undefined) {
      place = kinds.push(record.kind) - 1
      places.set(record.kind, place)
    }
    numbers[at] = record.position
    numbers[at + 1] = record.at
    numbers[at + 2] = record.key
    numbers[at + 3] = instanceOf(record)
    numbers[at + 4] = place
    at += numbersPerRecord
    const value = JSON.stringify(record.value)
    characters += value.length
    values.push(value)
  }
  return { numbers, kinds, values, characters }
}

function instanceOf({ value }: EventRecord): number {
  const instance: unknown = 'processInstanceKey' in value ? value.processInstanceKey : undefined
  return typeof instance === 'number' && instance > 0 ? instance : 0
}

/** The rows that were packed, in order. */
export function unpackRecords({ numbers, kinds, values }: PackedRecords): readonly RowCells[] {
  return values.map((value, index) => {
    const from = index * numbersPerRecord
    const instance = numbers[from + 3] ?? 0
    return [
      numbers[from] ?? 0,
      numbers[from + 1] ?? 0,
      kinds[numbers[from + 4] ?? 0] ?? '',
      numbers[from + 2] ?? 0,
      instance === 0 ? null : instance,
      value,
    ]
  })
}
