import { deemedAcceptance } from '../statute/deemed-acceptance.js'
import type { Instant } from '../statute/instant.js'
import { articleInForce } from '../statute/law-book.js'
import { overtimeDefault } from '../statute/overtime-default.js'
import { silentExpiry } from '../statute/silent-expiry.js'
import type { FiledClock } from './case-file.js'
import type { CaseStep } from './case-step.js'
import { deemAcceptance } from './deem-acceptance.js'
import { deemConsent } from './deem-consent.js'
import { deemRenewal } from './deem-renewal.js'
import { escalateClock } from './escalate-clock.js'
import type { HallContext } from './hall-context.js'
import { giveWarning } from './give-warning.js'
import { lapseDemand } from './lapse-demand.js'
import { recomputeClock } from './recompute-clock.js'
import { statuteClock } from './statute-clock.js'

/**
 * Ends a clock that nobody answered: red, and then what the statute makes of the silence. The statute counts it once more: what it does not
 * find ended at this instant was written by other calendars and is worked out anew, whatever would have followed.
 */
export async function expireClock(
  context: HallContext,
  step: CaseStep,
  clock: FiledClock,
  at: Instant,
): Promise<void> {
  const silence = silentExpiry(statuteClock(clock), { now: step.now }, context.calendar)
  if (silence.kind !== 'expired' || silence.due !== at) {
    recomputeClock(step, clock, context.calendar)
    return
  }
  giveWarning(step, clock, 'red', at)
  step.change({
    kind: 'update',
    table: 'clocks',
    key: { id: clock.row.id },
    patch: { expiredAt: at, nextAt: null },
  })
  if (clock.row.kind === 'intake') return expireIntake(context, step, clock)
  if (clock.row.onExpiry === 'deemedRenewal') return deemRenewal(context, step, clock)
  if (clock.row.onExpiry === 'lapse') return lapseDemand(context, step, clock)
  const task = step.file.tasks.find((each) => each.id === clock.row.taskId)
  if (task === undefined || clock.row.onExpiry !== 'deemedConsent') {
    escalateClock(step, clock, at, 'rule')
    return
  }
  const outcome = overtimeDefault(
    {
      request: { noticeId: task.noticeId, deliveredAt: task.createdAt },
      clock: statuteClock(clock),
      onExpiry: 'deemedConsent',
      express: clock.row.express === 1,
      law: articleInForce(context.law, clock.row.basis, clock.row.lawOn),
      now: step.now,
    },
    context.calendar,
  )
  if (outcome.kind === 'deemed') await deemConsent(context, step, clock, task, outcome)
  else if (outcome.kind === 'escalate') escalateClock(step, clock, at, outcome.why)
  else
    throw new Error(
      `Expected clock ${clock.row.id} to have ended at ${at}, but the statute says ${outcome.kind}`,
    )
}

async function expireIntake(context: HallContext, step: CaseStep, clock: FiledClock): Promise<void> {
  const outcome = deemedAcceptance(
    { receivedAt: clock.row.startedAt, clock: statuteClock(clock), now: step.now },
    context.calendar,
  )
  if (outcome.kind === 'deemed') return deemAcceptance(context, step, clock, outcome)
  throw new Error(`Expected clock ${clock.row.id} to have ended, but the statute says ${outcome.kind}`)
}
