import { businessHours } from '../statute/business-hours.js'
import type { Stop } from '../statute/clock.js'
import { absenceDefault } from '../statute/absence-default.js'
import type { DeemedAgreement } from '../statute/absence-default.js'
import type { Instant } from '../statute/instant.js'
import { articleInForce } from '../statute/law-book.js'
import type { NoticePeriod } from '../statute/meeting-notice.js'
import { missingYearMessage } from '../statute/missing-year-message.js'
import type { MeetingRow } from '../store/rows/meeting-row.js'
import type { MeetingSeatRow } from '../store/rows/meeting-seat-row.js'
import type { CaseFile } from './case-file.js'
import type { HallContext } from './hall-context.js'
import type { MeetingFile } from './meeting-file.js'
import { statuteClock } from './statute-clock.js'

/** What becomes of a department when the chair closes the sitting. */
export type SeatJudgement =
  | { readonly kind: 'answered'; readonly message: string }
  | { readonly kind: 'deemed'; readonly message: string; readonly agreement: DeemedAgreement }
  /** The meeting's result waits for it; `why` is the statute's word, `silent` for one that came and said nothing, `noRule` where the model has no default. */
  | { readonly kind: 'outstanding'; readonly why: string; readonly message: string }

/** What the notice period of a meeting is counted by: the matter's hours, the stops of the case. */
export function noticePeriodOf(
  file: CaseFile,
  { spec, task }: Pick<MeetingFile, 'spec' | 'task'>,
): NoticePeriod {
  return {
    noticePeriod: spec.noticePeriod,
    ...businessHours(file.matter),
    stops: stopsOf(file, task.id),
  }
}

/** The stops of the case's promised limit and of the meeting's own clock (statute §1.7). */
function stopsOf(file: CaseFile, taskId: string): readonly Stop[] {
  return file.clocks
    .filter(({ row }) => row.kind === 'case' || row.taskId === taskId)
    .flatMap((clock) => statuteClock(clock).stops ?? [])
}

/** The day whose law applies: that of acceptance. */
export function lawDayOf({ case: of }: CaseFile): string {
  return (of.acceptedAt ?? of.receivedAt).slice(0, 10)
}

/**
 * Judges a department as if the chair closed the sitting at `closedAt`. Who has said something has answered, be it in writing; who came and
 * said nothing is asked again; for the others the absence default is asked. Source: statute §4.
 */
export function judgeSeat(
  context: Pick<HallContext, 'law' | 'calendar'>,
  file: CaseFile,
  meeting: MeetingFile,
  { row, seat }: { readonly row: MeetingRow; readonly seat: MeetingSeatRow },
  { closedAt, now }: { readonly closedAt: Instant; readonly now: Instant },
): SeatJudgement {
  const { spec } = meeting
  if (seat.opinion !== null) return { kind: 'answered', message: '已提出意见' }
  if (seat.cameAt !== null)
    return { kind: 'outstanding', why: 'silent', message: '已到场但未表态，不视为同意，会议结果待其表态' }
  if (spec.onAbsence === 'askAgain')
    return { kind: 'outstanding', why: 'noRule', message: '本会议未规定缺席默认，应当另行征求意见' }
  const outcome = absenceDefault(
    {
      ...noticePeriodOf(file, meeting),
      ...(seat.deliveredAt !== null && {
        notice: { noticeId: seat.noticeId, deliveredAt: seat.deliveredAt, startsAt: seat.startsAt },
      }),
      startsAt: row.startsAt,
      closedAt,
      closedByChair: true,
      express: seat.express === 1,
      ...(spec.basis !== undefined && { law: articleInForce(context.law, spec.basis, lawDayOf(file)) }),
      now,
    },
    context.calendar,
  )
  if (outcome.kind === 'deemed')
    return { kind: 'deemed', message: '已依法通知而缺席，视为同意会议结论', agreement: outcome }
  if (outcome.kind === 'missingYear')
    return { kind: 'outstanding', why: 'missingYear', message: missingYearMessage(outcome) }
  return { kind: 'outstanding', why: outcome.why, message: outcome.message }
}
