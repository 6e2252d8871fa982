import type { TaskRow } from '../store/rows/task-row.js'
import type { CaseFile } from './case-file.js'

type Answer = { readonly [name: string]: Readonly<Record<string, string | boolean>> }

const comment = '有效期届满前未作决定，依法视为准予延续'

/** What the process is told of a deemed renewal, in the words of the act of a task; undefined for what goes on as ever (the licence, the applicant). */
export function renewalAnswer(task: Pick<TaskRow, 'act' | 'department'>, at: string): Answer | undefined {
  const answer = { deemed: true, by: 'rule', at, comment }
  switch (task.act) {
    case 'accept-case':
      return { intake: { result: 'accepted', ...answer } }
    case 'give-opinion':
      return { opinion: { result: 'agree', department: task.department, ...answer } }
    case 'decide-case':
      return { decision: { result: 'granted', ...answer } }
    default:
      return undefined
  }
}

/** When renewal was deemed granted in a case, if it was: its clock says so. */
export function renewedAt({ case: of, clocks }: CaseFile): string | undefined {
  const clock = clocks.find(({ row }) => row.kind === 'renewal' && row.expiredAt !== null)
  return clock !== undefined && of.result === 'granted' ? (clock.row.expiredAt ?? undefined) : undefined
}
