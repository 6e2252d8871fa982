import { ANQIU_DEFAULT, ANQIU_SENSITIVE } from './articles.js'
import type { Basis } from './basis.js'
import type { Calendar, MissingYear } from './calendar.js'
import type { Clock } from './clock.js'
import type { Delivery } from './delivery.js'
import type { Finding } from './finding.js'
import type { Instant } from './instant.js'
import type { CitedArticle, NotCited } from './law-book.js'
import { silentExpiry } from './silent-expiry.js'

/** What the model wants when a department's limit ends unanswered: task header `onExpiry`. */
export type OnExpiry = 'deemedConsent' | 'deemedAcceptance' | 'escalate'

/** What is asked of the overtime default: only facts, none of them derived. */
export interface OvertimeQuestion {
  /** The request for an opinion as it reached the department; absent if it did not. */
  readonly request?: Delivery
  /** The department's clock. It starts at delivery, whatever its `from` says. */
  readonly clock: Clock
  readonly onExpiry: 'deemedConsent' | 'escalate'
  /** The law wants an express decision: see `expressReason`. */
  readonly express: boolean
  /**
   * The law entry that the model names as `basis`, as `articleInForce` found it for the day of acceptance. One that was not law on
   * that day makes no default: the expiry escalates.
   */
  readonly law?: CitedArticle | NotCited
  /** When the opinion was given, if it was. */
  readonly answeredAt?: Instant
  /** When the expiry was already applied, if it was. */
  readonly appliedAt?: Instant
  readonly now: Instant
}

/** 视为同意: the department is deemed to have agreed. Nobody's signature: the actor is the rule. */
export interface DeemedConsent extends Finding {
  readonly kind: 'deemed'
  /** The deadline's instant, which is when it takes effect. */
  readonly effectAt: Instant
  /** When it was carried out: later, if the system was down meanwhile. */
  readonly carriedOutAt: Instant
  readonly request: Delivery
  /** The clock as it was counted, starting at delivery. */
  readonly clock: Clock
}

/** Expired and not deemed: to the bureau head 局级 and to inspection 督查; the case stays open, red. */
export interface Escalation extends Finding {
  readonly kind: 'escalate'
  readonly why: 'express' | 'rule' | 'notLaw'
  readonly effectAt: Instant
  readonly carriedOutAt: Instant
  readonly request: Delivery
  readonly clock: Clock
}

/** Nothing arises (now): why, for people, and when to ask again if that is known. */
export interface NoDefault {
  readonly kind: 'none'
  readonly why: 'notDelivered' | 'answered' | 'alreadyApplied' | 'stopped' | 'notDue'
  readonly message: string
  readonly due?: Instant
}

export type OvertimeOutcome = DeemedConsent | Escalation | NoDefault | MissingYear

const NONE_MESSAGES = {
  notDelivered: '征求意见的通知未送达，时限未起算，不产生超时默认',
  answered: '该部门已在时限内提出意见，不产生超时默认',
  alreadyApplied: '该时限届满已经处理，不重复适用超时默认',
  stopped: '时限处于中止，不产生超时默认',
  notDue: '时限尚未届满，不产生超时默认',
} satisfies Record<NoDefault['why'], string>

/**
 * Overtime default 超时默认: a department that has not given its opinion when its clock ends is deemed to have agreed.
 * Never without notice, never while stopped, never twice; never for `express`, which escalates instead.
 * An opinion at or after the deadline's instant is late and does not hinder the default.
 * Source: 行政许可法 Art. 42, 45, 82 for the count; 安丘市标准体系四(三)4; statute.md §3.
 */
export function overtimeDefault(question: OvertimeQuestion, calendar: Calendar): OvertimeOutcome {
  const { request, now } = question
  if (request === undefined) return none('notDelivered')
  if (question.appliedAt !== undefined) return none('alreadyApplied')
  const clock: Clock = { ...question.clock, from: request.deliveredAt }
  const end = silentExpiry(clock, question, calendar)
  if (end.kind === 'missingYear') return end
  if (end.kind === 'none') return { ...none(end.why), ...end }
  const { due, finding } = end
  const cited = question.law?.kind === 'cited' ? [basisOf(question.law)] : []
  const facts = { effectAt: due, carriedOutAt: now, request, clock, ...finding }
  if (question.express) {
    return {
      kind: 'escalate',
      why: 'express',
      ...facts,
      basis: [ANQIU_SENSITIVE, ...cited, ...finding.basis],
    }
  }
  const basis = [...(cited.length > 0 ? cited : [ANQIU_DEFAULT]), ...finding.basis]
  if (question.onExpiry === 'escalate')
    return { kind: 'escalate', why: 'rule', ...facts, basis: [...cited, ...finding.basis] }
  if (question.law !== undefined && question.law.kind !== 'cited')
    return { kind: 'escalate', why: 'notLaw', ...facts }
  return { kind: 'deemed', ...facts, basis }
}

function basisOf({ entry, citation }: CitedArticle): Basis {
  return { entry, citation }
}

function none(why: NoDefault['why']): NoDefault {
  return { kind: 'none', why, message: NONE_MESSAGES[why] }
}
