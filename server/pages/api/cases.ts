import type { ClockView } from './clock.js'
import { request } from './request.js'
import type { SubmittedMaterial, TaskSummary } from './tasks.js'

export interface CaseSummary {
  number: string
  matterId: string
  matterName: string
  kind: string
  applicantName: string
  state: string
  stateText: string
  receivedAt: string
  acceptedAt?: string
  closedAt?: string
  clock?: ClockView
  result?: string
}

export interface CaseDetail extends CaseSummary {
  applicant?: Applicant
  application?: Readonly<Record<string, unknown>>
  materials?: readonly SubmittedMaterial[]
  tasks?: readonly TaskSummary[]
}

export interface Applicant {
  name: string
  idNumber: string
  phone: string
  agent?: string
}

export interface HistoryEntry {
  at: string
  sentence: string
  kind: string
  actor?: string | { userId?: string; name: string }
}

export interface NewCase {
  matterId: string
  applicant: Applicant
  application: Readonly<Record<string, unknown>>
  materials: readonly { id: string; submitted: boolean }[]
}

/** Cases whose number, applicant or matter contains the query. */
export async function listCases(query: string, state: string): Promise<readonly CaseSummary[]> {
  const search = new URLSearchParams()
  if (query !== '') search.set('query', query)
  if (state !== '') search.set('state', state)
  return (await request<{ cases: readonly CaseSummary[] }>('GET', `/api/cases?${search}`)).cases
}

/** Receives a case at the window and answers its number. */
export async function submitCase(newCase: NewCase): Promise<string> {
  return (await request<{ caseNumber: string }>('POST', '/api/cases', newCase)).caseNumber
}

/** One case. */
export function readCase(number: string): Promise<CaseDetail> {
  return request('GET', caseAddress(number))
}

/** What happened, oldest first, one sentence each. */
export async function readHistory(number: string): Promise<readonly HistoryEntry[]> {
  return (await request<{ entries: readonly HistoryEntry[] }>('GET', `${caseAddress(number)}/history`))
    .entries
}

/** Every clock of the case: intake, departments, the case itself. */
export async function readClocks(number: string): Promise<readonly ClockView[]> {
  return (await request<{ clocks: readonly ClockView[] }>('GET', `${caseAddress(number)}/clocks`)).clocks
}

/** The address of a case in the REST contract. */
export function caseAddress(number: string): string {
  return `/api/cases/${encodeURIComponent(number)}`
}
