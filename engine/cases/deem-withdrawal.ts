import type { DeemedWithdrawal } from '../statute/demand-lapse.js'
import type { FiledClock } from './case-file.js'
import type { CaseStep } from './case-step.js'
import { endCase } from './end-case.js'
import { theRule } from './event-actor.js'
import type { HallContext } from './hall-context.js'
import { whenText } from './when-text.js'
import { writeLedger } from './write-ledger.js'

/**
 * The application is deemed withdrawn (视为撤回): only because the matter's own law entry says so, which the ledger cites. The case closes and its
 * process is ended. Source: statute §2.3; 大厅运行规则 Art. 2, 8.
 */
export async function deemWithdrawal(
  context: HallContext,
  step: CaseStep,
  clock: FiledClock,
  outcome: DeemedWithdrawal,
  names: readonly string[],
): Promise<void> {
  const { number, matterName } = step.file.case
  const { effectAt } = outcome
  await writeLedger(context, step, clock, {
    rule: 'deemedWithdrawal',
    finding: outcome,
    request: { noticeId: clock.row.noticeId, deliveredAt: clock.row.startedAt },
    effectAt,
    outcome: { result: 'withdrawn' },
  })
  step.notice({
    kind: 'withdrawal',
    audience: 'applicant',
    title: `视为撤回申请告知书：${matterName}`,
    text: `办件${number}的${names.join('、')}未在${whenText(effectAt)}前提交，依事项所列法律依据视为撤回申请。您可以重新申请。`,
  })
  step.event('withdrawal-deemed', theRule, { names: [...names] }, effectAt)
  endCase(step, 'withdrawn', effectAt)
}
