import type { ClockView } from './clock.js'
import type { Demand, Extension } from './duties.js'
import { request } from './request.js'
import type { TaskSummary } from './tasks.js'

/** Where a case stands. */
export type CaseState = 'submitted' | 'supplementing' | 'referred' | 'reviewing' | 'decided' | 'closed'

/** A case in a list. */
export interface CaseSummary {
  number: string
  matterId: string
  matterName: string
  kind: 'joint' | 'bundle' | 'single'
  applicantName: string
  state: CaseState
  stateText: string
  receivedAt: string
  acceptedAt?: string
  acceptanceDeemed: boolean
  decidedAt?: string
  closedAt?: string
  result?: 'granted' | 'refused' | 'withdrawn'
  clock?: ClockView
}

/** A case with what is shown on its page. */
export interface CaseDetail extends CaseSummary {
  applicant: Readonly<Record<string, unknown>>
  application: Readonly<Record<string, unknown>>
  materials: readonly Material[]
  tasks: readonly TaskSummary[]
  clocks: readonly ClockView[]
  opinions: readonly Opinion[]
  notes: readonly Note[]
  decision?: { result: 'granted' | 'refused'; comment: string; byName: string; at: string }
  demands: readonly Demand[]
  extensions: readonly Extension[]
  certificate?: { number: string; title: string; issuedAt: string }
}

/** A material as it stands. */
export interface Material {
  id: string
  name: string
  required: boolean
  tolerable?: boolean
  pledge?: boolean
  submitted: boolean
  pledged?: boolean
  copies?: number
  note?: string
}

/** A department's opinion, given or deemed. */
interface Opinion {
  department: string
  departmentName: string
  result: 'agree' | 'disagree'
  deemed: boolean
  comment: string
  byName: string
  at: string
}

/** Something said that has no effect as an act, such as a late opinion. */
interface Note {
  id: string
  kind: string
  at: string
  byName: string
  text: string
}

/** Who applies. */
export interface Applicant {
  name: string
  idNumber: string
  phone: string
  agent?: string
  /** 授权委托书, where an agent hands in for the applicant. */
  authorisation?: string
}

/** What is received at the window. */
export interface NewCase {
  matterId: string
  applicant: Applicant
  application: Readonly<Record<string, unknown>>
  materials: readonly { id: string; submitted: boolean; pledged?: boolean }[]
}

/** One page of cases whose number contains the query or whose applicant's name begins with it. */
export function listCases(choice: {
  query: string
  state: string
  after?: string | undefined
}): Promise<{ cases: readonly CaseSummary[]; next?: string }> {
  const search = new URLSearchParams({ limit: '50' })
  for (const [name, value] of Object.entries(choice)) if (value) search.set(name, value)
  return request('GET', `/api/cases?${search}`)
}

/** Receives a case at the window and answers its number. */
export async function submitCase(newCase: NewCase): Promise<string> {
  return (await request<{ caseNumber: string }>('POST', '/api/cases', newCase)).caseNumber
}

/** One case. */
export function readCase(number: string): Promise<CaseDetail> {
  return request('GET', caseAddress(number))
}

/** The address of a case in the REST contract. */
export function caseAddress(number: string): string {
  return `/api/cases/${encodeURIComponent(number)}`
}
