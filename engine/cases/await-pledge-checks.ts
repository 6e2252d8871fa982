import { PLEDGE_CHECK_LIMIT } from '../statute/pledge.js'
import type { Instant } from '../statute/instant.js'
import type { DemandRow } from '../store/rows/demand-row.js'
import { departmentName } from './accept-application.js'
import type { FiledClock } from './case-file.js'
import type { CaseStep } from './case-step.js'
import type { HallContext } from './hall-context.js'
import { startClock } from './start-clock.js'

/** Starts the clock by which the lead department checks the pledges of a case that was granted at `from`; its end escalates. Source: 大厅运行规则 Art. 9. */
export function awaitPledgeChecks(
  context: HallContext,
  step: CaseStep,
  demands: readonly DemandRow[],
  from: Instant = step.now,
): void {
  const open = demands.filter(
    (each) => each.kind === 'pledge' && each.state === 'open' && each.clockId === null,
  )
  const [first] = open
  const { matter, case: of } = step.file
  if (first === undefined || matter === undefined) return
  const clock = startClock(step, matter, context.calendar, {
    kind: 'demand',
    from,
    limit: PLEDGE_CHECK_LIMIT,
    onExpiry: 'escalate',
    basis: 'hall-rules-2018#9',
    noticeId: first.noticeId,
    department: of.leadDepartment,
    departmentName: departmentName(matter, of.leadDepartment),
    lawOn: (of.acceptedAt ?? of.receivedAt).slice(0, 10),
  })
  for (const { id } of open) {
    step.change({ kind: 'update', table: 'demands', key: { id }, patch: { clockId: clock.id } })
  }
}

/** Whether a clock is that of a pledge's check, which goes on when the case is closed. */
export function checksPledge({ row }: FiledClock): boolean {
  return row.kind === 'demand' && row.onExpiry === 'escalate'
}
