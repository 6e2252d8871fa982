import type { Knex } from 'knex'
import type { ClockRow } from '../rows/clock-row.js'
import type { ClockStopRow } from '../rows/clock-stop-row.js'
import type { WarningRow } from '../rows/warning-row.js'

/** Reads clocks, their stops and warnings. */
export interface ClockReads {
  ofCase(caseNumber: string): Promise<readonly ClockRow[]>
  ofTasks(taskIds: readonly string[]): Promise<readonly ClockRow[]>
  /** Clocks of the case itself: intake and promised limit. */
  ofCases(caseNumbers: readonly string[]): Promise<readonly ClockRow[]>
  stopsOf(clockIds: readonly string[]): Promise<readonly ClockStopRow[]>
  warningsOf(clockIds: readonly string[]): Promise<readonly WarningRow[]>
  /** Clocks with something to do up to an instant, in order of it; by index, never a scan. */
  due(upTo: string, limit: number): Promise<readonly ClockRow[]>
  /** Those of one case, in order of instant. */
  dueOfCase(caseNumber: string, upTo: string): Promise<readonly ClockRow[]>
  earliest(): Promise<string | undefined>
  /** Clocks that have not ended, by id. */
  live(afterId: string, limit: number): Promise<readonly ClockRow[]>
  countOverdue(at: string): Promise<number>
}

export function clockReads(knex: Knex): ClockReads {
  const clocks = (): Knex.QueryBuilder<ClockRow, ClockRow[]> => knex<ClockRow>('clocks')
  return {
    ofCase: (caseNumber) => clocks().where({ caseNumber }).orderBy('startedAt').orderBy('id'),
    ofTasks: (taskIds) => clocks().whereIn('taskId', taskIds),
    ofCases: (caseNumbers) => clocks().whereIn('caseNumber', caseNumbers).whereIn('kind', ['intake', 'case']),
    stopsOf: (clockIds) => knex<ClockStopRow>('clockStops').whereIn('clockId', clockIds).orderBy('fromAt'),
    warningsOf: (clockIds) => knex<WarningRow>('warnings').whereIn('clockId', clockIds).orderBy('at'),
    due: (upTo, limit) => clocks().where('nextAt', '<=', upTo).orderBy('nextAt').orderBy('id').limit(limit),
    dueOfCase: (caseNumber, upTo) =>
      clocks().where({ caseNumber }).where('nextAt', '<=', upTo).orderBy('nextAt').orderBy('id'),
    async earliest() {
      const row = await knex('clocks')
        .whereNotNull('nextAt')
        .min<{ readonly first: string | null }[]>({ first: 'nextAt' })
        .first()
      return row?.first ?? undefined
    },
    live: (afterId, limit) =>
      clocks().whereIn('state', ['running', 'stopped']).where('id', '>', afterId).orderBy('id').limit(limit),
    async countOverdue(at) {
      const row = await knex('clocks')
        .where({ state: 'running' })
        .where('dueAt', '<=', at)
        .count<{ total: number | string }[]>({ total: '*' })
        .first()
      return Number(row?.total ?? 0)
    },
  }
}
