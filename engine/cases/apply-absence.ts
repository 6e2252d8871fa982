import type { AbsenceRow } from '../store/rows/absence-row.js'
import { changeCase } from './change-case.js'
import { handOver } from './hand-over.js'
import type { HallContext } from './hall-context.js'

/**
 * Hands over what somebody holds who has gone away, case by case, and marks the absence last: a start that was cut off goes on with what is
 * still held. Not to be called while a case is held in the queue. Source: 大厅运行规则 Art. 11.
 */
export async function applyAbsence(context: HallContext, absence: AbsenceRow): Promise<void> {
  const { store } = context
  const now = context.now()
  if (absence.toAt > now) {
    const keys = [{ state: 'claimed', assigneeId: absence.userId }] as const
    for (let after: string | undefined = ''; after !== undefined;) {
      const { rows, next } = await store.tasks.list({ keys, limit: 200, ...(after !== '' && { after }) })
      after = next
      for (const { id, caseNumber } of rows) {
        await context.queue.run(caseNumber, () =>
          changeCase(context, caseNumber, (step) => handOver(context, step, id, absence)),
        )
      }
      if (rows.length < 200) break
    }
  }
  await store.commit([
    { kind: 'update', table: 'absences', key: { id: absence.id }, patch: { appliedAt: now } },
  ])
}
