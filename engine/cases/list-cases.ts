import { fileClocks } from './case-file.js'
import { caseSummary } from './case-summary.js'
import type { Actor } from './actor.js'
import type { CaseFilter, CaseSummary } from './case-view.js'
import { clockViewOf } from './clock-view-of.js'
import type { HallContext } from './hall-context.js'
import { seesAll } from './may-see.js'
import type { CaseQuery } from '../store/reads/case-reads.js'

/** Reads one page of cases, newest first. */
export async function listCases(
  context: HallContext,
  filter: CaseFilter,
  actor: Actor,
): Promise<{ readonly cases: readonly CaseSummary[]; readonly next?: string }> {
  const { store } = context
  const { rows, next } = await store.cases.list({ ...queryOf(filter), ...visible(actor) })
  const filed = await fileClocks(store, await store.clocks.ofCases(rows.map((row) => row.number)))
  const at = context.now()
  const clocks = filed.map((clock) => clockViewOf(clock, { ...context, at }))
  const cases = rows.map((row) => {
    return caseSummary(
      row,
      clocks.filter((clock) => clock.caseNumber === row.number),
    )
  })
  return { cases, ...(next !== undefined && { next }) }
}

function queryOf(filter: CaseFilter): CaseQuery {
  const { query, state, matterId, limit, after } = filter
  return {
    ...(query !== undefined && { text: query.trim() }),
    ...(state !== undefined && { state }),
    ...(matterId !== undefined && { matterId }),
    ...(limit !== undefined && { limit }),
    ...(after !== undefined && { after }),
  }
}

function visible(actor: Actor): CaseQuery {
  if (seesAll(actor)) return {}
  if (actor.roles.includes('approver') && actor.department !== undefined)
    return { department: actor.department }
  return { applicantUserId: actor.userId }
}
