import { isAway } from '../statute/substitution.js'
import type { CaseRow } from '../store/rows/case-row.js'
import { absencesAt } from './absences-at.js'
import type { Actor } from './actor.js'
import type { Refused } from './hall-answer.js'
import type { HallContext } from './hall-context.js'
import { isApplicant } from './is-applicant.js'
import { refuse } from './refusal.js'

/**
 * Why this person may do nothing official to a case as a whole, whatever post they hold: they applied, they filed it as an agent, or they are
 * away (离岗); of an act that approves or undoes an approval (`approves`), also because they accepted it. Undefined if they may. What belongs to
 * a task is asked of `dutyRefusal`. Source: statute §6; 受审分离; 大厅运行规则 Art. 6, 11.
 */
export async function caseDutyRefusal(
  context: HallContext,
  of: CaseRow,
  actor: Actor,
  { approves = false }: { readonly approves?: boolean } = {},
): Promise<Refused | undefined> {
  if (await isApplicant(context.store, of, actor)) {
    return refuse('APPLICANT_DECIDES', '您是本办件的申请人，不得办理本人申请的办件')
  }
  if (isAway(await absencesAt(context.store, context.now()), actor.userId, context.now())) {
    return refuse('ABSENT', '您登记了离岗；返岗后请先结束离岗登记，或者由其他有权人员办理')
  }
  if (of.submittedBy === actor.userId) {
    return refuse('AGENT_APPROVES', '本办件由您代为申报，帮办代办人员不得办理同一办件')
  }
  if (approves && of.acceptedBy === actor.userId) {
    return refuse('ACCEPTOR_APPROVES', '您是本办件的受理人员，不得再审批同一办件（受审分离）')
  }
  return undefined
}
