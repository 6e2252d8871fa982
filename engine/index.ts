/**
 * Door one: what the server and the tests may use of the engine.
 *
 * @example
 * const bancheng = await openBancheng({ dataDir: 'data', processesDir: 'processes', time: systemTime })
 */
export { openBancheng } from './bancheng/open-bancheng.js'
export type { Bancheng, BanchengOptions, Deployed, RefusedPackage } from './bancheng/bancheng.js'
export { systemTime } from './embedded/run/system-time.js'
export { toIso } from './statute/instant.js'
export { specialProcedures } from './cases/special-procedure.js'
export type { Actor, Role } from './cases/actor.js'
export type { CaseDetail, CaseSummary, NoteView, OpinionView } from './cases/case-view.js'
export type { ClockView } from './cases/clock-view.js'
export type { Hall, HallChange } from './cases/hall.js'
export type { HallAnswer } from './cases/hall-answer.js'
export type { HallCommand } from './cases/hall-command.js'
export type { HistoryEntry } from './cases/history-entry.js'
export type { Json, JsonObject } from './cases/json.js'
export type { LedgerEntry } from './cases/ledger-entry.js'
export type { Material } from './cases/material.js'
export type { InspectionView, NoticeView } from './cases/notice-view.js'
export type { TaskDetail, TaskSummary } from './cases/task-view.js'
export type { Catalogue } from './catalogue/catalogue.js'
export type { Matter } from './catalogue/matter.js'
export type { Gateway } from './gateway/gateway.js'
export type { ProcessObserver } from './gateway/observation.js'
export type { TimeSource } from './gateway/time.js'
export type { Logger } from './embedded/run/logger.js'
export type { Defect } from './lint/defect.js'
export type { Limit } from './statute/limit.js'
export type { SessionRow } from './store/rows/session-row.js'
