import { earliestStart } from '../statute/meeting-notice.js'
import type { Sitting } from '../store/reads/meeting-reads.js'
import type { MeetingSeatRow } from '../store/rows/meeting-seat-row.js'
import type { CaseFile } from './case-file.js'
import type { HallContext } from './hall-context.js'
import type { JsonObject } from './json.js'
import { judgeSeat, noticePeriodOf } from './judge-seat.js'
import type { MeetingFile } from './meeting-file.js'
import type { SeatNoticeView, SeatView, SittingView } from './meeting-view.js'

/** A sitting as people see it; what would become of each department is worked out by the rule that the closing applies. */
export function sittingView(
  context: HallContext,
  file: CaseFile,
  meeting: MeetingFile,
  { row, seats, roster }: Sitting,
): SittingView {
  const canceled = row.state === 'called' && meeting.task.state === 'canceled'
  return {
    id: row.id,
    number: row.number,
    state: canceled ? 'canceled' : row.state,
    startsAt: row.startsAt,
    started: row.startsAt <= context.now(),
    place: row.place,
    agenda: row.agenda,
    calledAt: row.calledAt,
    calledByName: row.calledByName,
    ...(row.closedAt !== null && { closedAt: row.closedAt }),
    ...(row.closedByName !== null && { closedByName: row.closedByName }),
    ...(row.result !== null && { result: row.result }),
    ...(row.conclusion !== null && { conclusion: row.conclusion }),
    ...(row.minutes !== null && { minutes: JSON.parse(row.minutes) as JsonObject }),
    seats: inOrder(seats, meeting.spec.departments).map((seat): SeatView => {
      const { cameAt, attendee, attendedAs } = seat
      return {
        department: seat.department,
        departmentName: seat.departmentName,
        express: seat.express === 1,
        notice: noticeView(context, file, meeting, seat),
        roster: roster
          .filter((named) => named.department === seat.department)
          .map(({ name, post, standsInFor }) => ({
            name,
            post,
            ...(standsInFor !== null && { standsInFor }),
          })),
        ...(cameAt !== null && {
          attendance: {
            at: cameAt,
            name: attendee ?? '',
            as: attendedAs ?? 'representative',
            late: cameAt > row.startsAt,
          },
        }),
        ...opinionOf(seat),
        ...outcomeOf(context, file, meeting, { row, seat }),
      }
    }),
  }
}

/** As the model names the departments. */
function inOrder(
  seats: readonly MeetingSeatRow[],
  departments: readonly string[],
): readonly MeetingSeatRow[] {
  const place = ({ department }: MeetingSeatRow): number => departments.indexOf(department)
  return [...seats].sort((one, other) => place(one) - place(other))
}

function opinionOf(seat: MeetingSeatRow): Pick<SeatView, 'opinion'> {
  if (seat.opinion === null) return {}
  return {
    opinion: {
      result: seat.opinion,
      comment: seat.opinionComment ?? '',
      form: seat.opinionForm ?? 'written',
      at: seat.opinionAt ?? '',
      byName: seat.opinionByName ?? '',
      minuted: seat.minutedBy !== null,
    },
  }
}

function noticeView(
  context: HallContext,
  file: CaseFile,
  meeting: MeetingFile,
  seat: MeetingSeatRow,
): SeatNoticeView {
  const period =
    seat.deliveredAt === null
      ? undefined
      : earliestStart(seat.deliveredAt, noticePeriodOf(file, meeting), context.calendar)
  const earliest = period?.kind === 'due' ? period.due : undefined
  return {
    id: seat.noticeId,
    servedBy: seat.servedBy,
    sentAt: seat.sentAt,
    ...(seat.deliveredAt !== null && { deliveredAt: seat.deliveredAt }),
    ...(seat.proof !== null && { proof: seat.proof }),
    ...(seat.signedAt !== null && { signedAt: seat.signedAt, signedByName: seat.signedByName ?? '' }),
    ...(earliest !== undefined && { earliestStart: earliest }),
    inTime: earliest !== undefined && earliest <= seat.startsAt,
    arithmetic: period === undefined || period.kind === 'missingYear' ? [] : period.arithmetic,
  }
}

function outcomeOf(
  context: HallContext,
  file: CaseFile,
  meeting: MeetingFile,
  { row, seat }: { readonly row: Sitting['row']; readonly seat: MeetingSeatRow },
): Pick<SeatView, 'outcome' | 'outcomeText'> {
  const now = context.now()
  const closedAt = row.closedAt ?? (now < row.startsAt ? row.startsAt : now)
  const judged = judgeSeat(context, file, meeting, { row, seat }, { closedAt, now: closedAt })
  // What the closing found stays found, whatever has been said or counted since.
  return { outcome: seat.outcome ?? judged.kind, outcomeText: judged.message }
}
