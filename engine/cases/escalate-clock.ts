import type { Instant } from '../statute/instant.js'
import type { Escalation } from '../statute/overtime-default.js'
import type { FiledClock } from './case-file.js'
import type { CaseStep } from './case-step.js'
import { clockName } from './clock-name.js'
import { theRule } from './event-actor.js'
import type { InspectionView } from './notice-view.js'
import { openInspection } from './open-inspection.js'
import { whenText } from './when-text.js'

/**
 * A clock that may not be deemed has ended: the bureau head and inspection are told; the task and the case stay open, red.
 * Source: statute §3, never where the law wants an express decision.
 */
export function escalateClock(step: CaseStep, clock: FiledClock, at: Instant, why: Escalation['why']): void {
  const { row } = clock
  const name = step.file.tasks.find((task) => task.id === row.taskId)?.name ?? clockName(row)
  const express = row.express === 1
  const reason = express
    ? '，须明示决定，不得视为同意'
    : why === 'notLaw'
      ? '，所列依据在受理当日未施行，不得视为同意'
      : ''
  step.notice({
    kind: 'escalation',
    audience: 'bureauHead',
    department: row.department,
    ...(row.taskId !== null && { taskId: row.taskId }),
    title: `超时督办：${name}`,
    text: `办件${row.caseNumber}“${name}”已于${whenText(at)}超时${reason}，请督促办理。`,
  })
  openInspection(step, clock, reasonOf(row.kind, express), at, `“${name}”超时未办${reason}`)
  step.event(
    'clock-escalated',
    theRule,
    { clockId: row.id, taskId: row.taskId, name, express, why, departmentName: row.departmentName },
    at,
  )
}

function reasonOf(kind: FiledClock['row']['kind'], express: boolean): InspectionView['reason'] {
  if (kind === 'case') return 'caseOverdue'
  return express ? 'expressOverdue' : 'taskOverdue'
}
