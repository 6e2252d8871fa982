import type { Hall } from '../engine/cases/hall.js'
import type { Gateway } from '../engine/gateway/gateway.js'
import type { ProcessObserver } from '../engine/gateway/observation.js'
import type { Catalogue } from '../engine/catalogue/catalogue.js'
import type { Defect } from '../engine/lint/defect.js'
import type { Role } from '../engine/cases/actor.js'
export { toIso } from '../engine/statute/instant.js'
export type { TimeSource } from '../engine/gateway/time.js'
export type { Hall, HallChange } from '../engine/cases/hall.js'
export type { HallAnswer } from '../engine/cases/hall-answer.js'
export type { HallCommand } from '../engine/cases/hall-command.js'
export type { Actor, Role } from '../engine/cases/actor.js'
export type { TaskSummary, TaskDetail } from '../engine/cases/task-view.js'
export type { CaseSummary, CaseDetail, OpinionView, NoteView } from '../engine/cases/case-view.js'
export type { ClockView } from '../engine/cases/clock-view.js'
export type { LedgerEntry } from '../engine/cases/ledger-entry.js'
export type { HistoryEntry } from '../engine/cases/history-entry.js'
export type { NoticeView, InspectionView } from '../engine/cases/notice-view.js'
export type { Material } from '../engine/cases/material.js'
export type { Json, JsonObject } from '../engine/cases/json.js'
export type { Limit } from '../engine/statute/limit.js'
export { SPECIAL_PROCEDURES } from '../engine/statute/special-procedure.js'
export type { SpecialProcedure } from '../engine/statute/special-procedure.js'

export interface StoredUser {
  readonly userId: string
  readonly username: string
  readonly name: string
  readonly roles: readonly Role[]
  readonly department?: string
  readonly passwordHash: string
}
export interface StoredSession {
  readonly tokenHash: string
  readonly userId: string
  readonly csrfToken: string
  readonly expiresAt: number
}
export interface Bancheng {
  readonly hall: Hall
  readonly engine: Gateway & {
    readonly observe: ProcessObserver
    statistics(): object
    idle(): Promise<void>
  }
  readonly catalogue: Catalogue
  readonly users: {
    byUsername(username: string): Promise<StoredUser | undefined>
    byId(userId: string): Promise<StoredUser | undefined>
    count(): Promise<number>
    add(users: readonly StoredUser[]): Promise<void>
  }
  readonly sessions: {
    find(tokenHash: string): Promise<StoredSession | undefined>
    add(session: StoredSession): Promise<void>
    remove(tokenHash: string): Promise<void>
    removeExpired(at: number): Promise<void>
  }
  deployMatter(
    files: ReadonlyMap<string, string>,
  ): Promise<
    | { readonly kind: 'deployed'; readonly id: string; readonly version: number }
    | { readonly kind: 'refused'; readonly findings: readonly Defect[] }
  >
  close(): Promise<void>
}
export type { Matter } from '../engine/catalogue/matter.js'
