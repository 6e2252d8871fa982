import type { CaseRow } from '../store/rows/case-row.js'
import type { CaseState, CaseSummary } from './case-view.js'
import type { ClockView } from './clock-view.js'

const stateTexts = {
  submitted: '已收件，待受理',
  supplementing: '待补正',
  referred: '待局级审定',
  reviewing: '已受理，办理中',
  decided: '已决定，待办结',
  closed: '已办结',
} satisfies Record<CaseState, string>

/** A case as it stands in a list. `clocks`: its own, of which the one that matters now is shown. */
export function caseSummary(row: CaseRow, clocks: readonly ClockView[]): CaseSummary {
  const own = clocks.filter((clock) => clock.kind === 'intake' || clock.kind === 'case')
  const clock = own.find((each) => each.state !== 'ended') ?? own.at(-1)
  return {
    number: row.number,
    matterId: row.matterId,
    matterVersion: row.matterVersion,
    matterName: row.matterName,
    kind: row.matterKind,
    applicantName: row.applicantName,
    state: row.state,
    stateText: stateTexts[row.state],
    receivedAt: row.receivedAt,
    ...(row.acceptedAt !== null && { acceptedAt: row.acceptedAt }),
    acceptanceDeemed: row.acceptanceDeemed === 1,
    ...(row.decidedAt !== null && { decidedAt: row.decidedAt }),
    ...(row.closedAt !== null && { closedAt: row.closedAt }),
    ...(row.result !== null && { result: row.result }),
    ...(clock !== undefined && { clock }),
  }
}
