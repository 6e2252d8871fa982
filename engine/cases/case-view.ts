import type { DemandView, ExtensionView } from './demand-view.js'
import type { CaseRow } from '../store/rows/case-row.js'
import type { ClockView } from './clock-view.js'
import type { JsonObject } from './json.js'
import type { Material } from './material.js'
import type { TaskSummary } from './task-view.js'

/** `supplementing`: the one-time notice is out; `referred`: the window passed it to the bureau head. */
export type CaseState = CaseRow['state']

/** A case in a list. */
export interface CaseSummary {
  readonly number: string
  readonly matterId: string
  readonly matterVersion: number
  readonly matterName: string
  readonly kind: 'joint' | 'bundle' | 'single'
  readonly applicantName: string
  readonly state: CaseState
  readonly stateText: string
  readonly receivedAt: string
  readonly acceptedAt?: string
  readonly acceptanceDeemed: boolean
  readonly decidedAt?: string
  readonly closedAt?: string
  /** `withdrawn`: deemed withdrawn by the applicant, or the grant was withdrawn. */
  readonly result?: 'granted' | 'refused' | 'withdrawn'
  /** The clock that matters now: intake before acceptance, the promised limit after. */
  readonly clock?: ClockView
}

/** An opinion of a department, given or deemed. */
export interface OpinionView {
  readonly department: string
  readonly departmentName: string
  readonly result: 'agree' | 'disagree'
  readonly deemed: boolean
  readonly comment: string
  readonly by: string
  readonly byName: string
  readonly at: string
}

/** Something said that has no effect as an act, such as a late opinion. */
export interface NoteView {
  readonly id: string
  readonly kind: 'lateOpinion' | 'interruptedAct'
  readonly at: string
  readonly by: string
  readonly byName: string
  readonly text: string
}

/** What was handed out. */
export interface CertificateView {
  readonly number: string
  readonly title: string
  readonly issuedAt: string
}

/** A case with all that is shown on its page. */
export interface CaseDetail extends CaseSummary {
  readonly applicant: JsonObject
  readonly application: JsonObject
  readonly materials: readonly Material[]
  readonly tasks: readonly TaskSummary[]
  readonly clocks: readonly ClockView[]
  readonly opinions: readonly OpinionView[]
  readonly notes: readonly NoteView[]
  readonly decision?: {
    readonly result: 'granted' | 'refused'
    readonly comment: string
    readonly byName: string
    readonly at: string
  }
  readonly certificates: readonly CertificateView[]
  readonly demands: readonly DemandView[]
  readonly extensions: readonly ExtensionView[]
  /** The last of them. */
  readonly certificate?: CertificateView
  /** Key of the process instance at the gateway, once it is known. */
  readonly processInstanceKey?: string
}

/** Which cases; applicants see their own only. */
export interface CaseFilter {
  /** Part of a case number, or of an applicant's name from its beginning. */
  readonly query?: string
  readonly state?: CaseState
  readonly matterId?: string
  /** 1 to 200, default 50. */
  readonly limit?: number
  /** `next` of the page before. */
  readonly after?: string
}
