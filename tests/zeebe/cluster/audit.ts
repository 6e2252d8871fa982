import { brokenLedgerEntry } from '../../../engine/cases/ledger-hash.js'
import type { LedgerEntry } from '../../../engine/cases/ledger-entry.js'
import type { Gateway } from '../../../engine/gateway/gateway.js'
import type { CaseRow } from '../../../engine/store/rows/case-row.js'
import type { Store } from '../../../engine/store/store.js'

/** All cases of the store. */
export async function allCases(store: Store): Promise<readonly CaseRow[]> {
  const cases: CaseRow[] = []
  for (let after: string | undefined; ;) {
    const page = await store.cases.list({ limit: 200, ...(after !== undefined && { after }) })
    cases.push(...page.rows)
    after = page.next
    if (after === undefined) return cases
  }
}

const elements = [
  ...['civilDefenceOpinion', 'decide', 'fireOpinion', 'intake'],
  ...['issueCertificate', 'landscapingOpinion', 'planningOpinion'],
]

/** Everything in which a case did not end once, with the landscaping office's silence as its only ledger entry, in sentences. */
export async function faultsOf(of: CaseRow, store: Store, gateway: Gateway): Promise<readonly string[]> {
  const [tasks, events, rows, certificates, waiting] = await Promise.all([
    store.tasks.ofCase(of.number),
    store.cases.events(of.number),
    store.papers.ledger(of.number),
    store.papers.certificates(of.number),
    store.outbox.first(of.number),
  ])
  const said = (kind: string): number => events.filter((event) => event.kind === kind).length
  const done = tasks.map(({ elementId }) => elementId).sort()
  const ledger = rows.map(({ content, hash, previousHash }) => ({
    ...(JSON.parse(content) as LedgerEntry),
    hash,
    previousHash,
  }))
  const broken = brokenLedgerEntry(ledger)
  const gone = await gateway.setVariables({
    elementInstanceKey: of.processInstanceKey ?? '0',
    variables: '{}',
    local: true,
  })
  const faults: readonly (readonly [boolean, string])[] = [
    [
      of.state === 'closed' && said('case-closed') === 1,
      `is ${of.state}, closed ${said('case-closed')} times`,
    ],
    [done.join() === elements.join(), `had the tasks ${done.join()}`],
    [tasks.every(({ state }) => state === 'completed' || state === 'deemed'), 'has a task that did not end'],
    [said('opinion-given') === 3 && said('opinion-deemed') === 1, 'has other opinions'],
    [said('case-decided') === 1 && certificates.length === 1, `has ${certificates.length} certificates`],
    [
      ledger.length === 1 && broken === undefined,
      `has a ledger of ${ledger.length} entries, broken at ${broken}`,
    ],
    [
      ledger.every(
        ({ rule, department, effectAt }) =>
          rule === 'overtimeDefault' &&
          department === 'landscaping' &&
          effectAt === '2026-03-16T17:30:00+08:00',
      ),
      `has other entries: ${ledger.map(({ rule, department, effectAt }) => `${rule} ${department ?? ''} ${effectAt}`).join()}`,
    ],
    [waiting === undefined, `still has ${waiting?.id ?? ''} to send`],
    [
      gone.kind === 'rejected' && gone.code === 'NOT_FOUND',
      `has a process of which the broker says ${gone.kind === 'rejected' ? gone.code : 'that it goes on'}`,
    ],
  ]
  return faults.flatMap(([holds, fault]) => (holds ? [] : [`${of.number} ${fault}`]))
}
