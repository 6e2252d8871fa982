import { limitText } from '../statute/limit.js'
import { flag } from '../store/rows/flag.js'
import type { MeetingRow } from '../store/rows/meeting-row.js'
import type { MeetingSeatRow } from '../store/rows/meeting-seat-row.js'
import type { CaseStep } from './case-step.js'
import type { MeetingFile } from './meeting-file.js'
import { meetingKindNames } from './meeting-spec.js'
import { whenText } from './when-text.js'

/** Whom, and how the notice reaches it. */
interface Invitation {
  readonly department: string
  readonly name: string
  readonly servedBy: MeetingSeatRow['servedBy']
}

/**
 * Gives a department its seat at a sitting and writes its notice. By the system the notice is delivered as it is written; on paper it goes
 * to the lead department to be served. What a department wrote or whom it named for the sitting that was moved holds for the new one.
 */
export function inviteDepartment(
  step: CaseStep,
  meeting: MeetingFile,
  sitting: MeetingRow,
  { department, name, servedBy }: Invitation,
): void {
  const { spec, task, last } = meeting
  const express = spec.express.includes(department)
  const byPaper = servedBy === 'paper'
  const noticeId = step.notice({
    kind: byPaper ? 'meetingToServe' : 'meeting',
    audience: 'department',
    department: byPaper ? task.department : department,
    taskId: task.id,
    title: `${meetingKindNames[spec.kind]}通知${byPaper ? `（待纸质送达${name}）` : ''}：${step.file.case.matterName}`,
    text: noticeText(step, meeting, sitting, express),
  })
  const before =
    last?.row.state === 'called' ? last.seats.find((each) => each.department === department) : undefined
  const row: MeetingSeatRow = {
    meetingId: sitting.id,
    caseNumber: sitting.caseNumber,
    taskId: sitting.taskId,
    department,
    departmentName: name,
    startsAt: sitting.startsAt,
    express: flag(express),
    noticeId,
    servedBy,
    sentAt: step.now,
    deliveredAt: byPaper ? null : step.now,
    proof: null,
    signedAt: null,
    signedBy: null,
    signedByName: null,
    cameAt: null,
    attendee: null,
    attendedAs: null,
    checkedInBy: null,
    opinion: before?.opinion ?? null,
    opinionComment: before?.opinionComment ?? null,
    opinionForm: before?.opinionForm ?? null,
    opinionAt: before?.opinionAt ?? null,
    opinionBy: before?.opinionBy ?? null,
    opinionByName: before?.opinionByName ?? null,
    minutedBy: before?.minutedBy ?? null,
    outcome: null,
    why: null,
  }
  step.change({ kind: 'insert', table: 'meetingSeats', row })
  if (before === undefined) return
  for (const named of last?.roster.filter((each) => each.department === department) ?? []) {
    const again = { ...named, id: step.id(), meetingId: sitting.id }
    step.change({ kind: 'insert', table: 'meetingRoster', row: again })
  }
}

function noticeText(
  step: CaseStep,
  { spec, task, last }: MeetingFile,
  sitting: MeetingRow,
  express: boolean,
): string {
  const { number, matterName, applicantName } = step.file.case
  const moved = last?.row.state === 'called' ? `原定${whenText(last.row.startsAt)}的会议改期，` : ''
  const agenda = sitting.agenda === '' ? '' : `议题：${sitting.agenda}。`
  const silence =
    spec.onAbsence !== 'deemedConsent' || express
      ? '贵单位须明示意见，会议结果待贵单位表态。'
      : `通知期限${limitText(spec.noticePeriod)}；在主持人宣布结束前既未到场也未提交书面意见的，依法视为同意会议结论。`
  return `办件${number}（${matterName}，申请人${applicantName}）：${moved}定于${whenText(sitting.startsAt)}在${sitting.place}召开${task.name}，由${task.departmentName}主持。${agenda}AB角、首席代表到场视为贵单位到场。${silence}`
}
