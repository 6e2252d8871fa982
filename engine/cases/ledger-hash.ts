import { createHash } from 'node:crypto'
import { canonicalJson } from './canonical-json.js'
import type { LedgerEntry } from './ledger-entry.js'

/** What stands before the first entry of a case. */
export const noHash = '0'.repeat(64)

/** Everything of an entry that its hash covers. */
export type LedgerContent = Omit<LedgerEntry, 'hash' | 'previousHash'>

/** SHA-256, in hex, over the hash before and the entry as canonical JSON, with a line break between. */
export function ledgerHash(previousHash: string, content: LedgerContent): string {
  return createHash('sha256')
    .update(`${previousHash}\n${canonicalJson(content)}`)
    .digest('hex')
}

/** The text of an entry that its hash covers, as it is kept: canonical JSON of everything but the hashes. */
export function ledgerContentText({ hash: _, previousHash: __, ...content }: LedgerEntry): string {
  return canonicalJson(content)
}

/** Where the chain of a case's ledger is broken; undefined while it is whole. Answers the sequence of the first entry that does not fit. */
export function brokenLedgerEntry(entries: readonly LedgerEntry[]): number | undefined {
  let previous = noHash
  for (const [index, { hash, previousHash, ...content }] of entries.entries()) {
    const fits = content.sequence === index + 1 && previousHash === previous
    if (!fits || ledgerHash(previous, content) !== hash) return index + 1
    previous = hash
  }
  return undefined
}
