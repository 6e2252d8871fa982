import type { Limit } from './clock.js'
import { request } from './request.js'

/** A form-js schema; only its id is of interest here, the rest is form-js's own. */
export interface FormSchema {
  readonly id?: string
  readonly components?: readonly unknown[]
  readonly [key: string]: unknown
}

/** A matter in the published list. */
export interface MatterSummary {
  id: string
  name: string
  code: string
  version: number
  kind: string
  leadDepartment: string
  departments: readonly { id: string; name: string }[]
  promisedLimit: Limit
}

/** A material the record asks for. */
export interface RequiredMaterial {
  id: string
  name: string
  required: boolean
  copies: number
  kind: 'original' | 'copy' | 'originalAndCopy' | 'electronic' | 'form'
  tolerable?: boolean
  pledge?: boolean
  note?: string
  neededWith?: { field: string; value: string }
}

/** The standard record of a matter, as published. */
interface MatterRecord {
  approvingBody: string
  legalBasis: readonly { law?: string; text: string }[]
  conditions: readonly string[]
  materials: readonly RequiredMaterial[]
  procedure: readonly string[]
  statutoryLimit: Limit & { basis: string }
  promisedLimit: Limit
  fee: { amount: number; basis: string }
  place: string
  enquiryPhone: string
  complaintPhone: string
}

/** One matter with its record and its forms, by use and by id. */
export interface Matter extends MatterSummary {
  record: MatterRecord
  forms: Readonly<Record<string, FormSchema>>
}

/** The published matters: nothing outside this list may be handled. */
export async function listMatters(): Promise<readonly MatterSummary[]> {
  return (await request<{ matters: readonly MatterSummary[] }>('GET', '/api/matters')).matters
}

/** One matter with its record and its forms. */
export function readMatter(id: string): Promise<Matter> {
  return request('GET', `/api/matters/${encodeURIComponent(id)}`)
}
