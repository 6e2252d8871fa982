import type { Actor } from './actor.js'
import type { CaseFile } from './case-file.js'

/** Whether this person answers for the case as a whole: of the lead department, or a bureau head over all departments. */
export function leadsCase(file: CaseFile, actor: Actor): boolean {
  if (actor.roles.includes('bureauHead') && actor.department === undefined) return true
  return actor.department === file.case.leadDepartment
}
