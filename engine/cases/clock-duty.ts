import type { Actor } from './actor.js'
import type { CaseFile, FiledClock } from './case-file.js'
import type { Refused } from './hall-answer.js'
import { refuse } from './refusal.js'

/** Why this person may not stop or resume these clocks: that is for the department whose clock it is, or the lead department of the case. */
export function clockDutyRefusal(
  file: CaseFile,
  clocks: readonly FiledClock[],
  actor: Actor,
): Refused | undefined {
  if (!actor.roles.includes('approver') && !actor.roles.includes('bureauHead')) {
    return refuse('ROLE_MISSING', '只有审批人员或局级负责人可以中止或恢复计时')
  }
  if (actor.roles.includes('bureauHead') && actor.department === undefined) return undefined
  if (actor.department === file.case.leadDepartment) return undefined
  if (clocks[0]?.row.kind === 'department' && clocks[0].row.department === actor.department) return undefined
  return refuse('OTHER_DEPARTMENT', '只能中止或恢复本部门的计时;整个办件的计时由牵头部门中止或恢复')
}
