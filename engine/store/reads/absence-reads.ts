import type { Knex } from 'knex'
import type { AbsenceRow } from '../rows/absence-row.js'
import type { SubstituteRow } from '../rows/substitute-row.js'

/** Reads who is away when, and who takes over. */
export interface AbsenceReads {
  byId(id: string): Promise<AbsenceRow | undefined>
  /** Those that have not ended at an instant, the earliest first. */
  current(at: string): Promise<readonly AbsenceRow[]>
  /** Those that began by an instant and were not applied. */
  due(at: string): Promise<readonly AbsenceRow[]>
  /** When the next of those that were not applied begins. */
  next(): Promise<string | undefined>
  substituteOf(userId: string): Promise<string | undefined>
  substitutes(): Promise<readonly SubstituteRow[]>
}

export function absenceReads(knex: Knex): AbsenceReads {
  const waiting = (): Knex.QueryBuilder<AbsenceRow, AbsenceRow[]> =>
    knex<AbsenceRow>('absences').whereNull('appliedAt').orderBy('fromAt').orderBy('id')
  return {
    byId: (id) => knex<AbsenceRow>('absences').where({ id }).first(),
    current: (at) => knex<AbsenceRow>('absences').where('toAt', '>', at).orderBy('fromAt').orderBy('id'),
    due: (at) => waiting().where('fromAt', '<=', at),
    next: async () => (await waiting().first())?.fromAt,
    substituteOf: async (userId) =>
      (await knex<SubstituteRow>('substitutes').where({ userId }).first())?.substituteId,
    substitutes: () => knex<SubstituteRow>('substitutes').orderBy('userId'),
  }
}
