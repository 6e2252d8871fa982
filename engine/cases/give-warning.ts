import type { Instant } from '../statute/instant.js'
import { WARNING_ADDRESSEES } from '../statute/warning.js'
import type { WarningAddressee } from '../statute/warning.js'
import type { FiledClock } from './case-file.js'
import type { CaseStep, NewNotice } from './case-step.js'
import { clockName } from './clock-name.js'
import { theRule } from './event-actor.js'
import { whenText } from './when-text.js'

/**
 * Gives a rung of the warnings, once: the row's key allows no second. To the holder, then the department, then inspection.
 * Source: statute §7; 预警(黄牌), 超时(红牌).
 */
export function giveWarning(step: CaseStep, clock: FiledClock, rung: 'yellow' | 'red', at: Instant): void {
  if (clock.warned.includes(rung)) return
  const { row } = clock
  step.change({
    kind: 'insert',
    table: 'warnings',
    row: { clockId: row.id, rung, at, carriedOutAt: step.now },
  })
  const task = step.file.tasks.find((each) => each.id === row.taskId)
  const name = task?.name ?? clockName(row)
  const notice = {
    kind: rung === 'yellow' ? 'warningYellow' : 'warningRed',
    title: `${rung === 'yellow' ? '预警（黄牌）' : '超时（红牌）'}：${name}`,
    text: `办件${row.caseNumber}“${name}”${rung === 'yellow' ? '即将到期' : '已经超时'}，届满时刻${whenText(row.dueAt)}。`,
    ...(row.taskId !== null && { taskId: row.taskId }),
    department: row.department,
  } as const
  for (const addressee of WARNING_ADDRESSEES) {
    const to =
      row.onExpiry === 'lapse'
        ? owing[addressee]
        : addressed(addressee, row.department, task?.assigneeId ?? null)
    if (to !== undefined) step.notice({ ...notice, ...to })
  }
  step.event('warning-given', theRule, { rung, clockId: row.id, name, dueAt: row.dueAt }, at)
}

/** Who owes is the applicant: their delay is no officer's, and not for inspection until it has an effect. */
const owing: Readonly<Record<WarningAddressee, Pick<NewNotice, 'audience' | 'userId'> | undefined>> = {
  holder: { audience: 'applicant' },
  department: { audience: 'window' },
  inspection: undefined,
}

function addressed(
  addressee: WarningAddressee,
  department: string,
  holder: string | null,
): Pick<NewNotice, 'audience' | 'userId'> | undefined {
  switch (addressee) {
    case 'holder':
      return holder === null ? undefined : { audience: 'holder', userId: holder }
    case 'department':
      return { audience: department === '' ? 'window' : 'department' }
    case 'inspection':
      return { audience: 'inspection' }
  }
}
