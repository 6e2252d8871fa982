import type { CaseRow } from '../../engine/store/rows/case-row.js'
import type { ClockRow } from '../../engine/store/rows/clock-row.js'
import type { TaskRow } from '../../engine/store/rows/task-row.js'

export function caseRow(serial: number): CaseRow {
  return {
    number: `C-${serial}`,
    prefix: 'C',
    serial,
    matterId: 'm',
    matterVersion: 1,
    matterName: '事项',
    matterKind: 'joint',
    leadDepartment: 'housing',
    bpmnProcessId: 'p',
    run: 1,
    processInstanceKey: null,
    state: serial % 10 === 0 ? 'closed' : 'submitted',
    applicantName: `申请人${serial}`,
    applicantUserId: `a${serial}`,
    applicantIdNumber: null,
    submittedBy: 'u1',
    applicant: '{}',
    application: '{}',
    materials: '[]',
    receivedAt: `2026-02-09T09:00:${String(serial).padStart(2, '0')}+08:00`,
    intakeFrom: '2026-02-09T09:00:00+08:00',
    supplementAskedAt: null,
    acceptedAt: null,
    acceptedBy: null,
    acceptanceDeemed: 0,
    decidedAt: null,
    decision: null,
    result: null,
    closedAt: null,
    sequence: 0,
  }
}

export function taskRow(id: string): TaskRow {
  return {
    id,
    caseNumber: 'C-1',
    act: 'give-opinion',
    name: '提出意见',
    elementId: 'planning',
    elementInstanceKey: '5',
    processInstanceKey: '4',
    department: 'planning',
    departmentName: '规划局',
    state: 'open',
    assigneeId: null,
    assigneeName: null,
    referred: 0,
    decides: 'case',
    noticeId: 'n1',
    createdAt: '2026-02-09T09:00:00+08:00',
    endedAt: null,
    endedBy: null,
    completion: null,
    meeting: null,
  }
}

export function clockRow(id: string, nextAt: string | null): ClockRow {
  return {
    id,
    caseNumber: 'C-1',
    taskId: null,
    noticeId: 'n1',
    kind: 'department',
    department: 'planning',
    departmentName: '规划局',
    amount: 5,
    unit: 'workingDay',
    closing: '17:30',
    officeHours: null,
    startedAt: '2026-02-01T09:00:00+08:00',
    dueAt: nextAt,
    yellowAt: null,
    yellow: '1/3',
    nextAt,
    state: 'running',
    endedAt: null,
    onExpiry: 'escalate',
    express: 0,
    basis: 'license-law-2019#42',
    lawOn: '2026-02-01',
    provisional: 0,
    missingYear: null,
    expiredAt: null,
  }
}
