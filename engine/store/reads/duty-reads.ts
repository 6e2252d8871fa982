import type { Knex } from 'knex'
import type { DemandRow } from '../rows/demand-row.js'
import type { ExtensionRow } from '../rows/extension-row.js'
import type { InspectionRow } from '../rows/inspection-row.js'

/** Reads what a case is owed and allowed besides its tasks. */
export interface DutyReads {
  /** The oldest first. */
  demands(caseNumber: string): Promise<readonly DemandRow[]>
  extensions(caseNumber: string): Promise<readonly ExtensionRow[]>
  inspection(id: string): Promise<InspectionRow | undefined>
}

export function dutyReads(knex: Knex): DutyReads {
  return {
    demands: (caseNumber) =>
      knex<DemandRow>('demands').where({ caseNumber }).orderBy('askedAt').orderBy('id'),
    extensions: (caseNumber) => knex<ExtensionRow>('extensions').where({ caseNumber }).orderBy('at'),
    inspection: (id) => knex<InspectionRow>('inspections').where({ id }).first(),
  }
}
