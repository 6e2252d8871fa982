import type { Knex } from 'knex'
import type { Change } from './change.js'
import type { MarkRow } from './rows/mark-row.js'

/** What is remembered from one start to the next, by name. */
export interface Marks {
  value(name: string): Promise<string | undefined>
  put(name: string, value: string): Promise<void>
}

export function createMarks(knex: Knex, commit: (changes: readonly Change[]) => Promise<void>): Marks {
  return {
    async value(name) {
      return (await knex<MarkRow>('marks').where({ name }).first())?.value
    },
    put: (name, value) =>
      commit([
        { kind: 'remove', table: 'marks', key: { name } },
        { kind: 'insert', table: 'marks', row: { name, value } },
      ]),
  }
}
