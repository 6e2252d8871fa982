import { canonicalJson } from './canonical-json.js'
import type { CaseStep } from './case-step.js'
import { explainLedgerEntry } from './explain-ledger-entry.js'
import type { HallContext } from './hall-context.js'
import { ledgerHash, noHash } from './ledger-hash.js'
import type { LedgerContent } from './ledger-hash.js'

/** An entry before it has its place in the chain and tells itself. */
export type LedgerFacts = Omit<LedgerContent, 'sequence' | 'explanation'>

/**
 * Adds an entry to the case's ledger, chained to the one before, be that on disk or in the same step. `key`: what was deemed of; it is taken
 * once, so that nothing is deemed twice. Source: statute §3, the record holds …
 */
export async function appendLedger(
  context: HallContext,
  step: CaseStep,
  key: string,
  facts: LedgerFacts,
): Promise<void> {
  const last = lastOfStep(step) ?? (await context.store.papers.lastLedgerEntry(facts.caseNumber))
  const sequence = (last?.sequence ?? 0) + 1
  const previousHash = last?.hash ?? noHash
  const numbered = { ...facts, sequence }
  const content: LedgerContent = { ...numbered, explanation: explainLedgerEntry(numbered) }
  step.change({
    kind: 'insert',
    table: 'ledger',
    row: {
      caseNumber: facts.caseNumber,
      sequence,
      clockId: key,
      rule: facts.rule,
      effectAt: facts.effectAt,
      content: canonicalJson(content),
      previousHash,
      hash: ledgerHash(previousHash, content),
    },
  })
}

function lastOfStep(step: CaseStep): { readonly sequence: number; readonly hash: string } | undefined {
  const entries = step
    .made()
    .changes.flatMap((change) => (change.table === 'ledger' && change.kind === 'insert' ? [change.row] : []))
  return entries.at(-1)
}
