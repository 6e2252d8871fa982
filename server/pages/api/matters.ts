import type { Limit } from './clock.js'
import { request } from './request.js'

/** A form-js schema; only form-js looks inside. */
export type FormSchema = Readonly<Record<string, unknown>>

export interface MatterSummary {
  id: string
  name: string
  kind?: string
  code?: string
}

export interface RequiredMaterial {
  id: string
  name: string
  required: boolean
  copies?: number
  kind?: string
}

/** The standard record of a matter (Anqiu), as published. */
export interface MatterRecord {
  approvingBody?: string
  legalBasis?: readonly (string | { id?: string; text?: string })[]
  conditions?: readonly string[]
  materials?: readonly RequiredMaterial[]
  procedure?: readonly string[]
  statutoryLimit?: Limit & { basis?: string }
  promisedLimit?: Limit
  fee?: { amount: number | string; basis?: string }
  place?: string
  enquiryPhone?: string
  complaintPhone?: string
}

export interface Matter extends MatterSummary {
  leadDepartment?: string
  departments?: readonly { id: string; name: string; express?: boolean }[]
  record: MatterRecord
  forms: { application?: FormSchema }
}

/** The published matters: nothing outside this list may be handled. */
export async function listMatters(): Promise<readonly MatterSummary[]> {
  return (await request<{ matters: readonly MatterSummary[] }>('GET', '/api/matters')).matters
}

/** One matter with its record and its application form. */
export function readMatter(id: string): Promise<Matter> {
  return request('GET', `/api/matters/${encodeURIComponent(id)}`)
}
