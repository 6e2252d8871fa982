import type { Actor } from './actor.js'
import type { CaseDetail, CaseFilter, CaseSummary } from './case-view.js'
import type { ClockView } from './clock-view.js'
import type { HallAnswer } from './hall-answer.js'
import type { HallCommand } from './hall-command.js'
import type { HistoryEntry } from './history-entry.js'
import type { LedgerEntry } from './ledger-entry.js'
import type { MeetingFilter, MeetingSummary, MeetingView } from './meeting-view.js'
import type { InspectionView, NoticeFilter, NoticeView } from './notice-view.js'
import type { AbsenceView, SubstituteView } from './list-absences.js'
import type { StaffAnswer, StaffCommand } from './staff-command.js'
import type { TaskDetail, TaskFilter, TaskSummary } from './task-view.js'

/** Something that changed, for those who show it live. */
export interface HallChange {
  readonly kind: 'case' | 'task' | 'notice'
  readonly caseNumber: string
  readonly taskId?: string
}

/** Reading. What an actor may not see is left out of lists and `undefined` by itself. */
export interface HallViews {
  tasks(
    filter: TaskFilter,
    actor: Actor,
  ): Promise<{ readonly tasks: readonly TaskSummary[]; readonly next?: string }>
  task(id: string, actor: Actor): Promise<TaskDetail | undefined>
  cases(
    filter: CaseFilter,
    actor: Actor,
  ): Promise<{ readonly cases: readonly CaseSummary[]; readonly next?: string }>
  case(number: string, actor: Actor): Promise<CaseDetail | undefined>
  history(number: string): Promise<readonly HistoryEntry[]>
  ledger(number: string): Promise<readonly LedgerEntry[]>
  clocks(number: string): Promise<readonly ClockView[]>
  notices(
    filter: NoticeFilter,
    actor: Actor,
  ): Promise<{ readonly notices: readonly NoticeView[]; readonly next?: string }>
  /** A joint meeting by its task. */
  meeting(taskId: string, actor: Actor): Promise<MeetingView | undefined>
  meetings(
    filter: MeetingFilter,
    actor: Actor,
  ): Promise<{ readonly meetings: readonly MeetingSummary[]; readonly next?: string }>
  /** Counts over the whole hall, for measuring. */
  totals(): Promise<{
    readonly openTasks: number
    readonly overdueClocks: number
    readonly openCases: number
  }>
  absences(
    actor: Actor,
  ): Promise<{ readonly absences: readonly AbsenceView[]; readonly substitutes: readonly SubstituteView[] }>
  inspections(
    filter: NoticeFilter,
    actor: Actor,
  ): Promise<{ readonly inspections: readonly InspectionView[]; readonly next?: string }>
}

/**
 * The service hall: cases, tasks and clocks above a process engine.
 *
 * @example
 * const answer = await hall.execute({ kind: 'give-opinion', taskId, result: 'agree', comment: '符合规划' }, actor)
 * if (answer.kind === 'refused') show(answer.message)
 */
export interface Hall {
  /**
   * Carries out one command. `done`: on disk with all its effects on the case; the process engine has it, or gets it as soon as it can
   * be reached. Clocks of the case that ended before now are settled first, so that nobody outruns a deadline.
   */
  execute(command: HallCommand, actor: Actor): Promise<HallAnswer>
  /** Carries out a command about people: who is away, who takes over. What they held is handed over before it answers. */
  staff(command: StaffCommand, actor: Actor): Promise<StaffAnswer>
  readonly views: HallViews
  /** The earliest instant at which a clock has something to do. Cheap. */
  nextDue(): string | undefined
  /** Applies every warning and expiry up to now in order of instant, each at its own instant. The hall calls it by itself, by its time source's alarm. */
  applyDue(): Promise<void>
  /** Tells of every change after it is on disk; the answer takes the listener away. */
  changes(listener: (change: HallChange) => void): () => void
  /** Resolves when nothing more happens by itself at the present instant: jobs taken in, commands sent, clocks applied. */
  idle(): Promise<void>
  /** Stops taking jobs, lets what has begun finish. The store and the gateway stay open. */
  close(): Promise<void>
}
