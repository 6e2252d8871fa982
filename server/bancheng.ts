/**
 * The engine's door as this room uses it: everything the server knows of the engine comes through this one file.
 */
export { openBancheng, roleNames, SPECIAL_PROCEDURES, systemTime, toIso } from '../engine/index.js'
export type {
  Actor,
  Bancheng,
  CaseDetail,
  CaseSummary,
  ClockView,
  Hall,
  HallAnswer,
  HallChange,
  HallCommand,
  HistoryEntry,
  InspectionView,
  Json,
  JsonObject,
  LedgerEntry,
  Limit,
  Material,
  Matter,
  NoteView,
  NoticeView,
  OpinionView,
  RefusedPackage,
  Role,
  SpecialProcedure,
  StoredUser,
  TaskDetail,
  TaskSummary,
  TimeSource,
} from '../engine/index.js'
