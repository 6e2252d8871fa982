import { caseAddress } from './cases.js'
import { request } from './request.js'

/** One thing that happened, as a sentence. `rule` is the statute, `engine` the process itself. */
export interface HistoryEntry {
  sequence: number
  at: string
  kind: string
  actor: { kind: 'person' | 'rule' | 'engine'; userId?: string; name: string }
  sentence: string
}

/** What happened to a case, oldest first, one sentence each. */
export async function readHistory(number: string): Promise<readonly HistoryEntry[]> {
  return (await request<{ entries: readonly HistoryEntry[] }>('GET', `${caseAddress(number)}/history`))
    .entries
}
