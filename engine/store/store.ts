import type { Sessions } from './sessions.js'
import type { Users } from './users.js'
import type { Change } from './change.js'
import type { Drafts } from './drafts.js'
import type { Locks } from './locks.js'
import type { Marks } from './marks.js'
import type { Packages } from './packages.js'
import type { AbsenceReads } from './reads/absence-reads.js'
import type { CaseReads } from './reads/case-reads.js'
import type { ClockReads } from './reads/clock-reads.js'
import type { DutyReads } from './reads/duty-reads.js'
import type { MeetingReads } from './reads/meeting-reads.js'
import type { OutboxReads } from './reads/outbox-reads.js'
import type { PaperReads } from './reads/paper-reads.js'
import type { TaskReads } from './reads/task-reads.js'

/**
 * The tables of the case layer: read here, written in one place.
 *
 * @example
 * await store.commit([
 *   { kind: 'update', table: 'tasks', key: { id }, patch: { state: 'claimed', assigneeId: 'u7', assigneeName: '李敏' } },
 *   { kind: 'insert', table: 'caseEvents', row: event },
 * ])
 */
export interface Store {
  readonly cases: CaseReads
  readonly tasks: TaskReads
  readonly clocks: ClockReads
  readonly papers: PaperReads
  readonly outbox: OutboxReads
  readonly meetings: MeetingReads
  readonly duties: DutyReads
  readonly absences: AbsenceReads
  readonly users: Users
  readonly sessions: Sessions
  readonly packages: Packages
  readonly marks: Marks
  readonly drafts: Drafts
  /** What keeps several processes on the same tables apart. */
  readonly locks: Locks
  /**
   * All changes or none, in order; resolved: on disk and read by every later read. Rejects with the writer's error; `isConflict` tells
   * whether a unique key was taken.
   */
  commit(changes: readonly Change[]): Promise<void>
  close(): Promise<void>
}
