import { caseAddress } from './cases.js'
import { request } from './request.js'

/** One thing the law did by itself, with everything needed to check it years later. */
export interface LedgerEntry {
  caseNumber: string
  sequence: number
  rule: 'overtimeDefault' | 'deemedAcceptance' | 'absenceDefault' | 'deemedRenewal' | 'deemedWithdrawal'
  basis: string
  citation?: string
  basisText: string
  articles?: readonly { entry: string; citation: string; text: string }[]
  lawOn: string
  department?: string
  departmentName?: string
  officer?: { userId: string; name: string }
  effectAt: string
  carriedOutAt: string
  request: { noticeId: string; deliveredAt: string }
  arithmetic: readonly string[]
  calendarNotices: readonly string[]
  /** The meeting that was not come to; of an absence default. */
  meeting?: {
    name: string
    kindName: string
    chair: string
    startsAt: string
    place: string
    closedAt: string
    closedByName: string
    result: 'passed' | 'notPassed'
    conclusion: string
    attendance: readonly { departmentName: string; cameAt?: string; name?: string }[]
  }
  outcome: { result: 'agree' | 'accepted' | 'renewed' | 'withdrawn'; taskId?: string }
  explanation: string
  previousHash: string
  hash: string
}

/** The ledger of a case, in order. */
export async function readLedger(number: string): Promise<readonly LedgerEntry[]> {
  return (await request<{ entries: readonly LedgerEntry[] }>('GET', `${caseAddress(number)}/ledger`)).entries
}

/** Where an entry is read as a page of paper (PDF) that stands without the system. */
export function statementAddress({ caseNumber, sequence }: LedgerEntry): string {
  return `${caseAddress(caseNumber)}/ledger/${sequence}/statement.pdf`
}
