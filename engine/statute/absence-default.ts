import { ANQIU_DEFAULT } from './articles.js'
import type { Calendar, MissingYear } from './calendar.js'
import type { Stop } from './clock.js'
import { findingOf } from './finding.js'
import type { Finding } from './finding.js'
import { toMs } from './instant.js'
import type { Instant } from './instant.js'
import type { CitedArticle, NotCited } from './law-book.js'
import { earliestStart } from './meeting-notice.js'
import type { MeetingNotice, NoticePeriod } from './meeting-notice.js'

/** What is asked of the absence default about one department and one meeting 联审会议、联合踏勘、联合验收: only facts, none of them derived. */
export interface AbsenceQuestion extends NoticePeriod {
  /** The notice of the meeting as it reached the department; absent if it did not. */
  readonly notice?: MeetingNotice
  /** When the meeting as it now stands starts: a moved one needs a new notice. */
  readonly startsAt: Instant
  /** When the chair closed the meeting, if it did. */
  readonly closedAt?: Instant
  /** Whether the one who closed it is of the lead department. */
  readonly closedByChair: boolean
  /** When the department, its substitute (AB角) or chief representative (首席代表) came, if one did. */
  readonly cameAt?: Instant
  readonly writtenOpinionAt?: Instant
  readonly express: boolean
  /**
   * The law entry that the model names as `basis`, as `articleInForce` found it for the day of acceptance. One that was not law on that
   * day makes no default.
   */
  readonly law?: CitedArticle | NotCited
  readonly appliedAt?: Instant
  readonly now: Instant
}

/** 缺席视为同意: the department is deemed to agree with what the meeting concludes. The finding counts the notice period. */
export interface DeemedAgreement extends Finding {
  readonly kind: 'deemed'
  /** When the chair closed the meeting. */
  readonly effectAt: Instant
  readonly carriedOutAt: Instant
  readonly notice: MeetingNotice
  /** The earliest start that the notice allowed. */
  readonly earliestStart: Instant
}

export interface NoAbsenceDefault {
  readonly kind: 'none'
  readonly why:
    | 'present'
    | 'writtenOpinion'
    | 'notInvited'
    | 'moved'
    | 'invitedTooLate'
    | 'notClosed'
    | 'notTheChair'
    | 'closedBeforeStart'
    | 'stopped'
    | 'express'
    | 'notLaw'
    | 'alreadyApplied'
  readonly message: string
}

export type AbsenceOutcome = DeemedAgreement | NoAbsenceDefault | MissingYear

const NONE_MESSAGES = {
  present: '该部门在会议结束前到场，不产生缺席默认',
  writtenOpinion: '该部门在会议结束前提交了书面意见，不产生缺席默认',
  notInvited: '会议通知未送达该部门，不产生缺席默认，应当另行征求意见',
  moved: '会议改期后未重新通知该部门，不产生缺席默认，应当另行征求意见',
  invitedTooLate: '会议通知送达不足通知期限，不产生缺席默认，应当另行征求意见',
  notClosed: '会议尚未由主持人宣布结束，不产生缺席默认',
  notTheChair: '只有牵头部门（主持人）可以宣布会议结束',
  closedBeforeStart: '会议不得在开始之前宣布结束',
  stopped: '办件处于中止计时，不产生缺席默认，应当另行征求意见',
  express: '该部门须明示决定，缺席不视为同意，会议结果待其明示',
  notLaw: '所列依据在受理当日未施行，不产生缺席默认，应当另行征求意见',
  alreadyApplied: '缺席默认已经适用，不重复适用',
} satisfies Record<NoAbsenceDefault['why'], string>

/**
 * Absence default 缺席默认: a department that was duly invited and neither comes nor hands in a written opinion before the chair closes the
 * meeting is deemed to agree with its conclusion. Coming late, but before the closing, is coming. Never without notice in time of the
 * meeting as it was held, never while the case is stopped, never for `express`, never twice.
 * Source: 安丘市标准体系四(三)4; statute.md §4.
 */
export function absenceDefault(question: AbsenceQuestion, calendar: Calendar): AbsenceOutcome {
  const { closedAt, notice, startsAt, law } = question
  if (question.appliedAt !== undefined) return none('alreadyApplied')
  if (closedAt === undefined || toMs(closedAt) > toMs(question.now)) return none('notClosed')
  if (!question.closedByChair) return none('notTheChair')
  if (toMs(closedAt) < toMs(startsAt)) return none('closedBeforeStart')
  if (isBefore(question.cameAt, closedAt)) return none('present')
  if (isBefore(question.writtenOpinionAt, closedAt)) return none('writtenOpinion')
  if (notice === undefined) return none('notInvited')
  if (toMs(notice.startsAt) !== toMs(startsAt)) return none('moved')
  if (question.stops?.some((stop) => isWithin(closedAt, stop)) === true) return none('stopped')
  const period = earliestStart(notice.deliveredAt, question, calendar)
  if (period.kind === 'missingYear') return period
  if (period.kind === 'stopped' || toMs(period.due) > toMs(startsAt)) return none('invitedTooLate')
  if (question.express) return none('express')
  if (law !== undefined && law.kind !== 'cited') return none('notLaw')
  const finding = findingOf(period)
  const rule = law === undefined ? ANQIU_DEFAULT : { entry: law.entry, citation: law.citation }
  return {
    kind: 'deemed',
    effectAt: closedAt,
    carriedOutAt: question.now,
    notice,
    earliestStart: period.due,
    ...finding,
    basis: [rule, ...finding.basis],
  }
}

function isBefore(at: Instant | undefined, end: Instant): boolean {
  return at !== undefined && toMs(at) < toMs(end)
}

/** A stop holds from its first instant up to, not including, its last (statute.md §1.7). */
function isWithin(at: Instant, { from, to }: Stop): boolean {
  return toMs(from) <= toMs(at) && (to === undefined || toMs(at) < toMs(to))
}

function none(why: NoAbsenceDefault['why']): NoAbsenceDefault {
  return { kind: 'none', why, message: NONE_MESSAGES[why] }
}
