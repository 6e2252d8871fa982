import { caseAddress } from './cases.js'
import { request } from './request.js'

/** One thing the law did by itself, with everything needed to check it years later. */
export interface LedgerEntry {
  sequence: number
  rule: string
  basis: string
  basisText: string
  department?: string
  departmentName?: string
  officer?: string | { userId?: string; name: string }
  effectAt: string
  carriedOutAt: string
  request: { noticeId: string; deliveredAt: string }
  arithmetic: readonly string[]
  outcome: string
  actor: 'rule'
  hash: string
  previousHash?: string
  explanation: string
}

/** The ledger of a case, in order. */
export async function readLedger(number: string): Promise<readonly LedgerEntry[]> {
  return (await request<{ entries: readonly LedgerEntry[] }>('GET', `${caseAddress(number)}/ledger`)).entries
}
