import { demandLapse } from '../statute/demand-lapse.js'
import type { DeemedWithdrawal, Lapsed } from '../statute/demand-lapse.js'
import { articleInForce } from '../statute/law-book.js'
import type { DemandRow } from '../store/rows/demand-row.js'
import type { FiledClock } from './case-file.js'
import type { CaseStep } from './case-step.js'
import { deemWithdrawal } from './deem-withdrawal.js'
import { endDemand } from './demand-clock.js'
import { endClock } from './end-clock.js'
import { endStops } from './end-stops.js'
import { theRule } from './event-actor.js'
import type { HallContext } from './hall-context.js'
import { openInspection } from './open-inspection.js'
import { statuteClock } from './statute-clock.js'
import { whenText } from './when-text.js'

/** The date by which the applicant owes something has passed: what the statute makes of it, at that instant. Source: statute §2.3; 大厅运行规则 Art. 2, 8. */
export async function lapseDemand(context: HallContext, step: CaseStep, clock: FiledClock): Promise<void> {
  const { row } = clock
  const demands = await context.store.duties.demands(row.caseNumber)
  const open = demands.filter((each) => each.clockId === row.id && each.state === 'open')
  const [first] = open
  if (first === undefined || first.kind === 'pledge') {
    endClock(step, clock, row.dueAt ?? step.now)
    return
  }
  const withdrawal = step.file.matter?.supplement?.withdrawal
  const outcome = demandLapse(
    {
      demand: first.kind,
      clock: statuteClock(clock),
      ...(withdrawal !== undefined && { withdrawal: articleInForce(context.law, withdrawal, row.lawOn) }),
      now: step.now,
    },
    context.calendar,
  )
  if (outcome.kind === 'none' || outcome.kind === 'missingYear') {
    throw new Error(`Expected clock ${row.id} to have ended, but the statute says ${outcome.kind}`)
  }
  for (const each of open) {
    endDemand(step, each, 'lapsed', { userId: 'rule', name: theRule.name }, { endedAt: outcome.effectAt })
  }
  endClock(step, clock, outcome.effectAt)
  if (outcome.kind === 'withdrawn') await withdraw(context, step, clock, open, outcome)
  else lapse(context, step, clock, open, outcome)
}

function lapse(
  context: HallContext,
  step: CaseStep,
  clock: FiledClock,
  open: readonly DemandRow[],
  { effectAt, consequence }: Lapsed,
): void {
  const { number, matterName, leadDepartment } = step.file.case
  const names = open.map(({ name }) => name)
  const barred = consequence === 'grantBarred'
  const told = barred ? '补交之前不得准予，不制发证件' : '恢复计时，依现有材料审查'
  step.notice({
    kind: 'demandLapsed',
    audience: 'applicant',
    title: `逾期告知书：${matterName}`,
    text: `办件${number}的${names.join('、')}未在${whenText(effectAt)}前提交，${told}。`,
  })
  if (barred) {
    const lead = step.file.clocks.find(({ row }) => row.kind === 'case')?.row.departmentName ?? ''
    const to = { ...clock.row, department: leadDepartment, departmentName: lead }
    openInspection(step, { row: to }, 'toleranceLapsed', effectAt, `容缺材料${names.join('、')}逾期未补交`)
  }
  endStops(step, context.calendar, {
    which: (stop) => open.some(({ noticeId }) => noticeId === stop.noticeId),
    at: effectAt,
    why: '补正期限届满',
  })
  step.event('demand-lapsed', theRule, { names, consequence }, effectAt)
}

async function withdraw(
  context: HallContext,
  step: CaseStep,
  clock: FiledClock,
  open: readonly DemandRow[],
  outcome: DeemedWithdrawal,
): Promise<void> {
  await deemWithdrawal(
    context,
    step,
    clock,
    outcome,
    open.map(({ name }) => name),
  )
}
