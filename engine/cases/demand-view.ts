import type { DemandRow } from '../store/rows/demand-row.js'
import type { ExtensionRow } from '../store/rows/extension-row.js'
import type { ClockView } from './clock-view.js'

/** What a case is owed: a tolerated material, a supplement asked for later, the check of a pledge. */
export interface DemandView {
  readonly id: string
  readonly kind: DemandRow['kind']
  /** Absent for what the record does not list; it is then brought under `id`. */
  readonly materialId?: string
  readonly name: string
  readonly reason: string
  readonly state: DemandRow['state']
  readonly askedAt: string
  readonly askedByName: string
  readonly dueAt?: string
  readonly endedAt?: string
  readonly endedByName?: string
  readonly comment: string
}

/** How the promised limit was extended. */
export interface ExtensionView {
  readonly workingDays: number
  readonly reason: string
  readonly noticeId: string
  readonly approvedByName: string
  readonly at: string
}

/** A demand as people see it, with the instant by which it is owed. */
export function demandView(row: DemandRow, clocks: readonly ClockView[]): DemandView {
  const dueAt = clocks.find((clock) => clock.id === row.clockId)?.dueAt
  return {
    id: row.id,
    kind: row.kind,
    ...(row.materialId !== '' && { materialId: row.materialId }),
    name: row.name,
    reason: row.reason,
    state: row.state,
    askedAt: row.askedAt,
    askedByName: row.askedByName,
    ...(dueAt !== undefined && { dueAt }),
    ...(row.endedAt !== null && { endedAt: row.endedAt }),
    ...(row.endedByName !== null && { endedByName: row.endedByName }),
    comment: row.comment,
  }
}

/** An extension as people see it. */
export function extensionView({
  workingDays,
  reason,
  noticeId,
  approvedByName,
  at,
}: ExtensionRow): ExtensionView {
  return { workingDays, reason, noticeId, approvedByName, at }
}
