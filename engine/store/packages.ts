import type { Knex } from 'knex'
import type { Change } from './change.js'
import type { PackageRow } from './rows/package-row.js'

/** The matter packages that were deployed. */
export interface Packages {
  /** All versions of all matters, in the order of their versions. */
  all(): Promise<readonly PackageRow[]>
  /** Rejects with a conflict (`isConflict`) where the version is there already. */
  add(row: PackageRow): Promise<void>
}

export function createPackages(knex: Knex, commit: (changes: readonly Change[]) => Promise<void>): Packages {
  return {
    all: () => knex<PackageRow>('packages').orderBy(['matterId', 'version']),
    add: (row) => commit([{ kind: 'insert', table: 'packages', row }]),
  }
}
