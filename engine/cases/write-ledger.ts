import type { Delivery } from '../statute/delivery.js'
import type { Finding } from '../statute/finding.js'
import type { Instant } from '../statute/instant.js'
import type { LawBook } from '../statute/law-book.js'
import type { TaskRow } from '../store/rows/task-row.js'
import { appendLedger } from './append-ledger.js'
import type { LedgerFacts } from './append-ledger.js'
import type { FiledClock } from './case-file.js'
import type { CaseStep } from './case-step.js'
import { citeArticle, citeBesides } from './cite-article.js'
import type { HallContext } from './hall-context.js'
import { calendarNotices } from './ledger-calendars.js'
import type { DeemedRule, LedgerEntry } from './ledger-entry.js'
import { statuteClock } from './statute-clock.js'

/** What is written down of a deemed outcome. */
export interface Deemed {
  readonly rule: DeemedRule
  readonly finding: Finding
  readonly request: Delivery
  readonly effectAt: Instant
  readonly task?: TaskRow
  readonly outcome: LedgerEntry['outcome']
}

/** Adds an entry to the case's ledger, chained to the one before; one clock has one. Source: statute §3, the record holds … */
export async function writeLedger(
  context: HallContext,
  step: CaseStep,
  clock: FiledClock,
  deemed: Deemed,
): Promise<void> {
  await appendLedger(context, step, clock.row.id, factsOf(context.law, step, clock, deemed))
}

function factsOf(law: LawBook, step: CaseStep, clock: FiledClock, deemed: Deemed): LedgerFacts {
  const { row } = clock
  const { rule, finding, request, effectAt, task, outcome } = deemed
  const { stops = [], closing = '', limit } = statuteClock(clock)
  const basis = citeArticle(law, row.basis, row.lawOn)
  return {
    caseNumber: row.caseNumber,
    rule,
    basis: basis.entry,
    citation: basis.citation,
    basisText: basis.text,
    articles: citeBesides(law, finding.basis, row.lawOn, basis),
    lawOn: row.lawOn,
    ...askedOf(row, task),
    ...(task?.assigneeId != null && { officer: { userId: task.assigneeId, name: task.assigneeName ?? '' } }),
    effectAt,
    carriedOutAt: step.now,
    request: { noticeId: request.noticeId, deliveredAt: request.deliveredAt },
    arithmetic: finding.arithmetic,
    calendarNotices: calendarNotices(finding),
    clock: {
      id: row.id,
      startedAt: row.startedAt,
      limit,
      closing,
      stops: stops.map((stop) => ({ ...stop })),
      dueAt: effectAt,
      provisional: finding.provisional,
    },
    outcome,
    actor: 'rule',
  }
}

/** Who had to act: whose task it was; before there is one, whose clock. */
function askedOf(
  { kind, department, departmentName }: FiledClock['row'],
  task: TaskRow | undefined,
): Pick<LedgerFacts, 'department' | 'departmentName'> {
  if (kind !== 'intake') return department === '' ? {} : { department, departmentName }
  if (task === undefined || task.department === '') return { departmentName: '综合窗口' }
  return { department: task.department, departmentName: task.departmentName }
}
