import type { Actor } from './actor.js'
import type { CaseFile, FiledClock } from './case-file.js'
import type { Refused } from './hall-answer.js'
import { leadsCase } from './leads-case.js'
import { refuse } from './refusal.js'

/** What is asked of the clocks of a case: of one clock, of those of a task, or, with neither, of all of them. */
export interface ClockChoice {
  readonly clockId?: string
  readonly taskId?: string
}

/**
 * Why this person may not stop or resume these clocks. All clocks of a case are for who leads it; a department may touch what was asked of
 * itself by name, and the promised limit only along with that.
 */
export function clockDutyRefusal(
  file: CaseFile,
  clocks: readonly FiledClock[],
  choice: ClockChoice,
  actor: Actor,
): Refused | undefined {
  if (!actor.roles.includes('approver') && !actor.roles.includes('bureauHead')) {
    return refuse('ROLE_MISSING', '只有审批人员或局级负责人可以中止或恢复计时')
  }
  if (leadsCase(file, actor)) return undefined
  const named = choice.clockId !== undefined || choice.taskId !== undefined
  const departments = clocks.filter((clock) => clock.row.kind === 'department')
  const own = departments.every((clock) => clock.row.department === actor.department)
  if (named && departments.length > 0 && own) return undefined
  return refuse('OTHER_DEPARTMENT', '只能中止或恢复本部门的计时；整个办件的计时由牵头部门中止或恢复')
}
