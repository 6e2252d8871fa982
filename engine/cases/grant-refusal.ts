import type { DemandRow } from '../store/rows/demand-row.js'
import type { Refused } from './hall-answer.js'
import { refuse } from './refusal.js'

/** Why a case may not be granted yet: a tolerated material whose date passed, or a pledge that was found untrue. Source: 大厅运行规则 Art. 8, 9. */
export function grantRefusal(demands: readonly DemandRow[]): Refused | undefined {
  const broken = demands.filter((each) => each.kind === 'pledge' && each.state === 'broken')
  if (broken.length > 0) return refuse('PLEDGE_BROKEN', `承诺不实，不得准予：${names(broken)}；请转局级审定`)
  const late = demands.filter((each) => each.kind === 'tolerance' && each.state === 'lapsed')
  if (late.length === 0) return undefined
  return refuse('MATERIAL_OVERDUE', `容缺材料逾期未补交，补交之前不得准予：${names(late)}`)
}

/** Why nothing may be handed out yet: a tolerated material is still to come. Source: 大厅运行规则 Art. 8. */
export function issueRefusal(demands: readonly DemandRow[]): Refused | undefined {
  const owed = demands.filter(
    (each) => each.kind === 'tolerance' && (each.state === 'open' || each.state === 'lapsed'),
  )
  if (owed.length === 0) return undefined
  return refuse('MATERIAL_OVERDUE', `容缺材料尚未补交，不得制发证件：${names(owed)}`)
}

function names(demands: readonly DemandRow[]): string {
  return demands.map(({ name }) => name).join('、')
}
