import type { DeemedAgreement } from '../statute/absence-default.js'
import { ANQIU_DEFAULT } from '../statute/articles.js'
import type { LawBook } from '../statute/law-book.js'
import type { Sitting } from '../store/reads/meeting-reads.js'
import type { MeetingSeatRow } from '../store/rows/meeting-seat-row.js'
import type { LedgerFacts } from './append-ledger.js'
import type { CaseStep } from './case-step.js'
import { citeArticle, citeBesides } from './cite-article.js'
import { lawDayOf, noticePeriodOf } from './judge-seat.js'
import { calendarNotices } from './ledger-calendars.js'
import type { LedgerMeeting } from './ledger-entry.js'
import type { MeetingFile } from './meeting-file.js'
import { meetingKindNames } from './meeting-spec.js'

/**
 * What the ledger holds of an absence default: notice and its delivery, the count of the notice period, roster, attendance, closing,
 * conclusion, article. `key`: of one seat at one sitting, so that nothing is deemed of it twice. Source: statute §4.
 */
export function absenceLedger(
  law: LawBook,
  step: CaseStep,
  meeting: MeetingFile,
  held: Sitting,
  seat: MeetingSeatRow,
  agreement: DeemedAgreement,
): { readonly key: string; readonly facts: LedgerFacts } {
  const { spec, task } = meeting
  const { notice, effectAt } = agreement
  const lawOn = lawDayOf(step.file)
  const basis = citeArticle(law, spec.basis ?? ANQIU_DEFAULT.entry, lawOn)
  const { closing = '', stops = [] } = noticePeriodOf(step.file, meeting)
  const key = `${seat.meetingId}/${seat.department}`
  const facts: LedgerFacts = {
    caseNumber: seat.caseNumber,
    rule: 'absenceDefault',
    basis: basis.entry,
    citation: basis.citation,
    basisText: basis.text,
    articles: citeBesides(law, agreement.basis, lawOn, basis),
    lawOn,
    department: seat.department,
    departmentName: seat.departmentName,
    effectAt,
    carriedOutAt: step.now,
    request: { noticeId: notice.noticeId, deliveredAt: notice.deliveredAt },
    arithmetic: agreement.arithmetic,
    calendarNotices: calendarNotices(agreement),
    clock: {
      id: key,
      startedAt: notice.deliveredAt,
      limit: spec.noticePeriod,
      closing,
      stops: stops.map((stop) => ({ ...stop })),
      dueAt: agreement.earliestStart,
      provisional: agreement.provisional,
    },
    meeting: meetingFacts(meeting, held, seat),
    outcome: { result: 'agree', taskId: task.id },
    actor: 'rule',
  }
  return { key, facts }
}

function meetingFacts(
  { spec, task }: MeetingFile,
  { row, seats, roster }: Sitting,
  own: MeetingSeatRow,
): LedgerMeeting {
  const nameOf = (department: string): string =>
    seats.find((seat) => seat.department === department)?.departmentName ?? department
  return {
    kind: spec.kind,
    kindName: meetingKindNames[spec.kind],
    name: task.name,
    number: row.number,
    chair: task.departmentName,
    startsAt: row.startsAt,
    place: row.place,
    servedBy: own.servedBy,
    ...(own.proof !== null && { proof: own.proof }),
    ...(own.signedAt !== null && { signedAt: own.signedAt, signedByName: own.signedByName ?? '' }),
    roster: roster.map(({ department, name, post, standsInFor }) => ({
      departmentName: nameOf(department),
      name,
      post,
      ...(standsInFor !== null && { standsInFor }),
    })),
    attendance: seats.map(({ departmentName, cameAt, attendee, attendedAs }) => ({
      departmentName,
      ...(cameAt !== null && {
        cameAt,
        name: attendee ?? '',
        ...(attendedAs !== null && { as: attendedAs }),
      }),
    })),
    closedAt: row.closedAt ?? '',
    closedByName: row.closedByName ?? '',
    result: row.result ?? 'notPassed',
    conclusion: row.conclusion ?? '',
  }
}
