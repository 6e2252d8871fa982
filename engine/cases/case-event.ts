import type { DutyEventKind } from './duty-sentence.js'
import type { JsonObject } from './json.js'
import type { MeetingEventKind } from './meeting-sentence.js'

/** What can happen to a case; past tense of the command, or of what the rule did. */
export type CaseEventKind =
  | 'case-submitted'
  | 'request-delivered'
  | 'task-claimed'
  | 'task-unclaimed'
  | 'task-canceled'
  | 'case-accepted'
  | 'acceptance-deemed'
  | 'supplement-asked'
  | 'supplement-refused'
  | 'case-supplemented'
  | 'case-referred'
  | 'opinion-given'
  | 'opinion-deemed'
  | 'opinion-noted'
  | 'case-decided'
  | 'certificate-issued'
  | 'case-closed'
  | 'clock-stopped'
  | 'clock-resumed'
  | 'stop-refused'
  | 'warning-given'
  | 'clock-escalated'
  | 'calendar-missed'
  | 'deadline-recomputed'
  | 'process-ended'
  | MeetingEventKind
  | DutyEventKind

/** One line of a case's history: appended once, never changed. */
export interface CaseEvent {
  readonly caseNumber: string
  readonly sequence: number
  readonly kind: CaseEventKind
  /** Instant of effect. */
  readonly at: string
  /** When it was written, later than `at` where the system was down. */
  readonly recordedAt: string
  readonly actor: {
    readonly kind: 'person' | 'rule' | 'engine'
    readonly userId?: string
    readonly name: string
  }
  readonly payload: JsonObject
}
