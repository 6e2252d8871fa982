import type { CaseDetail } from '../../cases/case-view.js'
import { onlooker } from '../scenario-user.js'
import type { JsonObject } from '../scenario.js'
import type { Story } from '../story.js'
import { differenceFromSubset, expectedBut } from '../subset.js'
import type { Check } from './check.js'

const NO_CASE = ['expected a case, but none was submitted']

/** `"case"`: a subset of the case as the hall shows it. */
export const caseView: Check<'case'> = async (expected, { story }) => {
  const view = await viewed(story)
  return view ? listed(differenceFromSubset(expected, view, 'case')) : NO_CASE
}

/** `"ledger"`: every entry of the case's ledger in order, each a subset. */
export const ledger: Check<'ledger'> = async (expected, { story }) => {
  if (story.caseNumber === undefined || !story.world.hall) return NO_CASE
  const entries = await story.world.hall.doors.views.ledger(story.caseNumber)
  return listed(differenceFromSubset(expected, entries, 'ledger'))
}

/** `"tasks"`: by element, a subset of its newest task; null where it must have none. */
export const tasks: Check<'tasks'> = async (expected, { story }) => {
  const view = await viewed(story)
  return view
    ? newest(expected, (id) => view.tasks.findLast((task) => task.elementId === id), 'tasks')
    : NO_CASE
}

/** `"clock"`: by element, or for `case` the clock of the promised limit, a subset of its newest clock; null for none. */
export const clock: Check<'clock'> = async (expected, { story }) => {
  const view = await viewed(story)
  return view ? newest(expected, (id) => clockOf(view, id), 'clock') : NO_CASE
}

/** `"notices"`: each, a subset, is among the notices of the case, in this order. */
export const notices: Check<'notices'> = async (expected, { story }) => {
  if (story.caseNumber === undefined || !story.world.hall) return NO_CASE
  const filter = { caseNumber: story.caseNumber, limit: 200 }
  const seen = (await story.world.hall.doors.views.notices(filter, onlooker)).notices
  const inOrder = [...seen].sort((one, other) => one.deliveredAt.localeCompare(other.deliveredAt))
  let from = 0
  for (const [index, wanted] of expected.entries()) {
    const found = inOrder.findIndex((notice, at) => at >= from && !differenceFromSubset(wanted, notice, ''))
    if (found < 0) return [expectedBut(wanted, inOrder.map(brief), `notices[${index}]`)]
    from = found + 1
  }
  return []
}

/** `"inspections"`: every inspection item of the case in the order they opened, each a subset. */
export const inspections: Check<'inspections'> = async (expected, { story }) => {
  if (story.caseNumber === undefined || !story.world.hall) return NO_CASE
  const filter = { caseNumber: story.caseNumber, limit: 200 }
  const seen = (await story.world.hall.doors.views.inspections(filter, onlooker)).inspections
  return listed(differenceFromSubset(expected, [...seen].reverse(), 'inspections'))
}

async function viewed(story: Story): Promise<CaseDetail | undefined> {
  if (story.caseNumber === undefined) return undefined
  return story.world.hall?.doors.views.case(story.caseNumber, onlooker)
}

function clockOf(view: CaseDetail, id: string): unknown {
  if (id === 'case') return view.clocks.findLast((one) => one.kind === 'case')
  const task = view.tasks.findLast((one) => one.elementId === id)
  return task && view.clocks.findLast((one) => one.taskId === task.id)
}

function newest(
  expected: Readonly<Record<string, JsonObject | null>>,
  seen: (id: string) => unknown,
  place: string,
): string[] {
  return Object.entries(expected).flatMap(([id, wanted]) => {
    const one = seen(id)
    if (wanted === null) return one === undefined ? [] : [expectedBut('nothing', one, `${place}.${id}`)]
    return listed(differenceFromSubset(wanted, one, `${place}.${id}`))
  })
}

function brief(notice: {
  readonly kind: string
  readonly audience: string
  readonly deliveredAt: string
}): JsonObject {
  return { kind: notice.kind, audience: notice.audience, deliveredAt: notice.deliveredAt }
}

function listed(difference: string | undefined): string[] {
  return difference === undefined ? [] : [difference]
}
