import type { Matter } from '../catalogue/matter.js'
import type { Calendar } from '../statute/calendar.js'
import type { Instant } from '../statute/instant.js'
import type { CaseStep } from './case-step.js'
import { endClock } from './end-clock.js'
import { startClock } from './start-clock.js'

/** Who accepted, from when acceptance counts, and whether the rule did it. */
export interface Acceptance {
  readonly from: Instant
  readonly by: string
  readonly deemed: boolean
}

/** What acceptance does to a case, whoever brings it about: the intake clock ends, the promised limit begins to run (statute §2.1, §2.5). */
export function acceptApplication(
  step: CaseStep,
  matter: Matter,
  calendar: Calendar,
  acceptance: Acceptance,
): void {
  const { from, by, deemed } = acceptance
  for (const clock of step.file.clocks) if (clock.row.kind === 'intake') endClock(step, clock)
  step.changeCase({
    state: 'reviewing',
    acceptedAt: from,
    acceptedBy: by,
    acceptanceDeemed: deemed ? 1 : 0,
  })
  startClock(step, matter, calendar, {
    kind: 'case',
    from,
    limit: matter.record.promisedLimit,
    onExpiry: 'escalate',
    basis: matter.record.statutoryLimit.basis,
    department: matter.leadDepartment,
    departmentName: departmentName(matter, matter.leadDepartment),
  })
}

/** A department's name in a matter; its id where the matter does not name it. */
export function departmentName(matter: Matter, id: string): string {
  return matter.departments.find((department) => department.id === id)?.name ?? id
}
