import type { Delivery } from '../statute/delivery.js'
import type { Finding } from '../statute/finding.js'
import type { Instant } from '../statute/instant.js'
import { articleInForce } from '../statute/law-book.js'
import type { LawBook } from '../statute/law-book.js'
import type { TaskRow } from '../store/rows/task-row.js'
import { canonicalJson } from './canonical-json.js'
import type { FiledClock } from './case-file.js'
import type { CaseStep } from './case-step.js'
import type { HallContext } from './hall-context.js'
import { explainLedgerEntry } from './explain-ledger-entry.js'
import type { DeemedRule, LedgerEntry } from './ledger-entry.js'
import { ledgerHash, noHash } from './ledger-hash.js'
import type { LedgerContent } from './ledger-hash.js'
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
  const { row } = clock
  const last = await context.store.papers.lastLedgerEntry(row.caseNumber)
  const sequence = (last?.sequence ?? 0) + 1
  const previousHash = last?.hash ?? noHash
  const facts = { ...factsOf(context.law, step, clock, deemed), sequence }
  const content: LedgerContent = { ...facts, explanation: explainLedgerEntry(facts) }
  step.change({
    kind: 'insert',
    table: 'ledger',
    row: {
      caseNumber: row.caseNumber,
      sequence,
      clockId: row.id,
      rule: deemed.rule,
      effectAt: deemed.effectAt,
      content: canonicalJson(content),
      previousHash,
      hash: ledgerHash(previousHash, content),
    },
  })
}

function factsOf(
  law: LawBook,
  step: CaseStep,
  clock: FiledClock,
  deemed: Deemed,
): Omit<LedgerContent, 'sequence' | 'explanation'> {
  const { row } = clock
  const { rule, finding, request, effectAt, task, outcome } = deemed
  const { stops = [], closing = '', limit } = statuteClock(clock)
  const basis = cite(law, row.basis, row.lawOn)
  return {
    caseNumber: row.caseNumber,
    rule,
    basis: basis.entry,
    citation: basis.citation,
    basisText: basis.text,
    articles: finding.basis.map((each) => cite(law, each.entry, row.lawOn, each.citation)),
    lawOn: row.lawOn,
    ...(row.department !== '' && { department: row.department, departmentName: row.departmentName }),
    ...(task?.assigneeId != null && { officer: { userId: task.assigneeId, name: task.assigneeName ?? '' } }),
    effectAt,
    carriedOutAt: step.now,
    request: { noticeId: request.noticeId, deliveredAt: request.deliveredAt },
    arithmetic: finding.arithmetic,
    calendarNotices: finding.calendars.flatMap(({ year, notices }) =>
      notices.map(({ title, number, published }) => `${year}年：${title}（${number}，${published}）`),
    ),
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

function cite(
  law: LawBook,
  reference: string,
  on: string,
  citation = reference,
): { readonly entry: string; readonly citation: string; readonly text: string } {
  const found = articleInForce(law, reference, on)
  if (found.kind !== 'cited') return { entry: reference, citation, text: found.message }
  return { entry: found.entry, citation: found.citation, text: found.text }
}
