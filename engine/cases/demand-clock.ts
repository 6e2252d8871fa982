import type { Limit } from '../statute/limit.js'
import type { ClockRow } from '../store/rows/clock-row.js'
import type { DemandRow } from '../store/rows/demand-row.js'
import type { Actor } from './actor.js'
import type { CaseStep } from './case-step.js'
import type { HallContext } from './hall-context.js'
import { startClock } from './start-clock.js'

/** Something the applicant is asked for in writing. */
export interface Demanded {
  readonly id?: string
  readonly name: string
  readonly reason?: string
}

/** What is asked together: one notice, one date. */
export interface NewDemand {
  readonly kind: 'tolerance' | 'supplement'
  readonly items: readonly Demanded[]
  readonly noticeId: string
  readonly limit: Limit
  readonly taskId?: string
}

const bases = { tolerance: 'hall-rules-2018#8', supplement: 'hall-rules-2018#2' } as const

/** Writes what the applicant owes and starts the clock by which they owe it; answers that clock. Source: 大厅运行规则 Art. 2, 8. */
export function demand(
  context: HallContext,
  step: CaseStep,
  asked: NewDemand,
  by: Pick<Actor, 'userId' | 'name'>,
): ClockRow {
  const { kind, items, noticeId, limit, taskId = null } = asked
  const clock = startClock(step, step.file.matter ?? {}, context.calendar, {
    kind: 'demand',
    from: step.now,
    limit,
    onExpiry: 'lapse',
    basis: bases[kind],
    noticeId,
    lawOn: (step.file.case.acceptedAt ?? step.now).slice(0, 10),
  })
  for (const item of items) insertDemand(step, { kind, noticeId, clockId: clock.id, taskId }, item, by)
  return clock
}

/** Writes one demand, and answers it; without a clock nothing falls due of itself. */
export function insertDemand(
  step: CaseStep,
  of: Pick<DemandRow, 'kind' | 'noticeId' | 'clockId' | 'taskId'>,
  item: Demanded,
  by: Pick<Actor, 'userId' | 'name'>,
): DemandRow {
  const row: DemandRow = {
    ...of,
    id: step.id(),
    caseNumber: step.file.case.number,
    materialId: item.id ?? '',
    name: item.name,
    reason: item.reason ?? '',
    state: 'open',
    askedAt: step.now,
    askedBy: by.userId,
    askedByName: by.name,
    endedAt: null,
    endedBy: null,
    endedByName: null,
    comment: '',
  }
  step.change({ kind: 'insert', table: 'demands', row })
  return row
}

/** Ends a demand, and says by whom. */
export function endDemand(
  step: CaseStep,
  { id }: Pick<DemandRow, 'id'>,
  state: Exclude<DemandRow['state'], 'open'>,
  by: { readonly userId: string; readonly name: string },
  more: Partial<Pick<DemandRow, 'comment' | 'endedAt'>> = {},
): void {
  const patch = { state, endedAt: step.now, endedBy: by.userId, endedByName: by.name, ...more }
  step.change({ kind: 'update', table: 'demands', key: { id }, patch })
}
