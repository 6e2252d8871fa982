import type { Knex } from 'knex'
import type { Change } from './change.js'
import { isConflict } from './is-conflict.js'
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
    async put(name, value) {
      const changes: readonly Change[] = [
        { kind: 'remove', table: 'marks', key: { name } },
        { kind: 'insert', table: 'marks', row: { name, value } },
      ]
      try {
        await commit(changes)
      } catch (error) {
        // Another process remembers something at the same moment: the last one wins.
        if (!isConflict(error)) throw error
        await commit(changes)
      }
    },
  }
}
