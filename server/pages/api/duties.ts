import { caseAddress } from './cases.js'
import { request } from './request.js'

/** What a case is owed: a tolerated material, a supplement asked for later, the check of a pledge. */
export interface Demand {
  id: string
  kind: 'tolerance' | 'supplement' | 'pledge'
  materialId?: string
  name: string
  reason: string
  state: 'open' | 'met' | 'lapsed' | 'broken' | 'withdrawn'
  askedAt: string
  dueAt?: string
  endedAt?: string
  endedByName?: string
  comment: string
}

/** How the promised limit was extended. */
export interface Extension {
  workingDays: number
  reason: string
  approvedByName: string
  at: string
}

/** Extends the promised limit, once. */
export function extendLimit(number: string, workingDays: number, reason: string): Promise<unknown> {
  return request('POST', `${caseAddress(number)}/extend-limit`, { workingDays, reason })
}

/** Brings what is owed. */
export function bringMaterial(number: string, { id, materialId }: Demand): Promise<unknown> {
  return request('POST', `${caseAddress(number)}/bring-materials`, { materials: [materialId ?? id] })
}

/** Says what the check of a pledge found. */
export function checkPledge(
  number: string,
  { materialId = '' }: Demand,
  result: 'kept' | 'broken',
  comment: string,
): Promise<unknown> {
  return request('POST', `${caseAddress(number)}/check-pledge`, { materialId, result, comment })
}

/** Takes a pledge back before the decision. */
export function withdrawPledge(number: string, { materialId = '' }: Demand): Promise<unknown> {
  return request('POST', `${caseAddress(number)}/withdraw-pledge`, { materialId })
}

/** Withdraws what was granted on an untrue pledge. */
export function withdrawDecision(number: string, reason: string): Promise<unknown> {
  return request('POST', `${caseAddress(number)}/withdraw-decision`, { reason })
}

/** What is asked for after acceptance. */
export interface LaterSupplement {
  name: string
  reason: string
  /** When the circumstance arose; without it the hall refuses and records. */
  arisenAt: string
  days: number
}

/** Asks for a supplement after acceptance. */
export function askLater(
  number: string,
  { name, reason, arisenAt, days }: LaterSupplement,
): Promise<unknown> {
  const limit = { amount: days, unit: 'workingDay' }
  return request('POST', `${caseAddress(number)}/ask-later`, {
    materials: [{ name, reason, arisenAt }],
    limit,
  })
}
