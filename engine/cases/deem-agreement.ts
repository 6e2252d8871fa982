import type { DeemedAgreement } from '../statute/absence-default.js'
import type { Sitting } from '../store/reads/meeting-reads.js'
import type { MeetingSeatRow } from '../store/rows/meeting-seat-row.js'
import { absenceLedger } from './absence-ledger.js'
import { appendLedger } from './append-ledger.js'
import type { CaseStep } from './case-step.js'
import { theRule } from './event-actor.js'
import type { HallContext } from './hall-context.js'
import type { MeetingFile } from './meeting-file.js'
import { openInspection } from './open-inspection.js'
import { whenText } from './when-text.js'

/**
 * The department is deemed to agree with what the meeting concluded: by the rule and nobody else, at the instant of the closing, with one entry
 * of the case's ledger; what it did not say goes to inspection. Source: statute §4; 缺席默认.
 */
export async function deemAgreement(
  context: HallContext,
  step: CaseStep,
  meeting: MeetingFile,
  held: Sitting,
  seat: MeetingSeatRow,
  agreement: DeemedAgreement,
): Promise<void> {
  const { task } = meeting
  const { department, departmentName, caseNumber } = seat
  const at = agreement.effectAt
  const { key, facts } = absenceLedger(context.law, step, meeting, held, seat, agreement)
  await appendLedger(context, step, key, facts)
  const row = { kind: 'department', caseNumber, taskId: task.id, department, departmentName } as const
  openInspection(
    step,
    { row },
    'absenceDefault',
    at,
    `${departmentName}经依法通知缺席“${task.name}”，已视为同意会议结论，责任不因视为同意而免除`,
  )
  step.notice({
    kind: 'deemed',
    audience: 'department',
    department,
    taskId: task.id,
    title: `视为同意：${task.name}`,
    text: `办件${caseNumber}的${task.name}已于${whenText(at)}由主持人宣布结束。${departmentName}收到通知后既未到场也未提交书面意见，依法视为同意会议结论，并转督查。`,
  })
  step.event(
    'agreement-deemed',
    theRule,
    { taskId: task.id, meetingId: held.row.id, department, departmentName, name: task.name },
    at,
  )
}
