import { caseAddress } from './cases.js'
import { request } from './request.js'

/** A written notice that reached the person, their department or their post. */
export interface Notice {
  id: string
  caseNumber: string
  taskId?: string
  kind: string
  audience: string
  title: string
  text: string
  deliveredAt: string
}

/** An inspection item (督查) that opened by itself. */
export interface Inspection {
  id: string
  caseNumber: string
  reason: string
  departmentName?: string
  text: string
  openedAt: string
  state: 'open' | 'closed'
  closedAt?: string
  closedByName?: string
  finding?: string
}

interface Page {
  after?: string | undefined
}

/** One page of the notices that concern the person, the newest first. */
export function listNotices({ after }: Page): Promise<{ notices: readonly Notice[]; next?: string }> {
  return request('GET', `/api/notices?${search(after)}`)
}

/** One page of inspection items, the newest first. */
export function listInspections({
  after,
}: Page): Promise<{ inspections: readonly Inspection[]; next?: string }> {
  return request('GET', `/api/inspections?${search(after)}`)
}

/** Works an item off: what was found and done. */
export function closeInspection({ caseNumber, id }: Inspection, finding: string): Promise<unknown> {
  return request('POST', `${caseAddress(caseNumber)}/close-inspection`, { inspectionId: id, finding })
}

function search(after: string | undefined): URLSearchParams {
  return new URLSearchParams({ limit: '50', ...(after !== undefined && { after }) })
}
