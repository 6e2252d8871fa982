import type { MeetingRow } from '../store/rows/meeting-row.js'
import type { MeetingSeatRow } from '../store/rows/meeting-seat-row.js'
import type { CaseStep } from './case-step.js'
import type { MeetingFile } from './meeting-file.js'
import { openInspection } from './open-inspection.js'

const conclusions = { passed: '通过', notPassed: '不通过' } satisfies Record<
  NonNullable<MeetingRow['result']>,
  string
>

/**
 * Asks a department again that has not spoken and could not be deemed. Where the law wants its express word, its absence also goes to the
 * bureau head and to inspection. Source: statute §3, §4.
 */
export function askOutstanding(
  step: CaseStep,
  { task }: MeetingFile,
  sitting: MeetingRow,
  seat: MeetingSeatRow,
  why: string,
): void {
  const { department, departmentName, caseNumber } = seat
  const result = sitting.result === null ? '' : conclusions[sitting.result]
  step.notice({
    kind: 'request',
    audience: 'department',
    department,
    taskId: task.id,
    title: `${task.name}：请提交书面意见`,
    text: `办件${caseNumber}的${task.name}已宣布结束，结论：${result}，${sitting.conclusion ?? ''}。${why}。请${departmentName}提交书面意见，会议结果待贵单位表态。`,
  })
  if (seat.express !== 1 || seat.cameAt !== null) return
  const text = `${departmentName}须明示决定，缺席“${task.name}”，不得视为同意`
  step.notice({
    kind: 'escalation',
    audience: 'bureauHead',
    department,
    taskId: task.id,
    title: `缺席督办：${task.name}`,
    text: `办件${caseNumber}：${text}，会议结果待其明示，请督促办理。`,
  })
  const row = { kind: 'department', caseNumber, taskId: task.id, department, departmentName } as const
  openInspection(step, { row }, 'expressAbsent', step.now, text)
}
