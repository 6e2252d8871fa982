import type { ObservedInstance } from '../../gateway/observation.js'
import { expectedBut } from '../subset.js'
import { observed } from '../story.js'
import { isUnfinished } from '../unfinished-element.js'
import type { Check } from './check.js'

/** An instance nobody started has done nothing yet. */
type Seen = Pick<ObservedInstance, 'elements' | 'completedInOrder' | 'taken'> & { readonly state?: string }
const NOTHING: Seen = { elements: [], completedInOrder: [], taken: [] }
const WHOLE = ['PROCESS', 'MULTI_INSTANCE_BODY']

/** `"state"`: of the process instance. */
export const state: Check<'state'> = async (expected, { story }) => {
  const seen = (await observed(story))?.state
  return seen === expected ? [] : [expectedBut(expected, seen, 'state')]
}

/** `"completed"`: how often each element named was completed. */
export const completed: Check<'completed'> = async (expected, { story }) => {
  const { elements } = (await observed(story)) ?? NOTHING
  return counts(expected, finished(elements, 'completed'), 'completed')
}

/** `"terminated"`: how often each element named was terminated. */
export const terminated: Check<'terminated'> = async (expected, { story }) => {
  const { elements } = (await observed(story)) ?? NOTHING
  return counts(expected, finished(elements, 'terminated'), 'terminated')
}

/** `"taken"`: how often each sequence flow named was taken. */
export const taken: Check<'taken'> = async (expected, { story }) =>
  counts(expected, ((await observed(story)) ?? NOTHING).taken, 'taken')

/** `"completedInOrder"`: a subsequence of the elements completed. */
export const completedInOrder: Check<'completedInOrder'> = async (expected, { story }) => {
  const seen = ((await observed(story)) ?? NOTHING).completedInOrder
  let found = 0
  for (const elementId of seen) if (elementId === expected[found]) found++
  return found === expected.length ? [] : [expectedBut(expected, seen, 'completedInOrder')]
}

/** `"active"`: exactly the elements at which a token stands, sorted; of a multi-instance each instance, not its body. */
export const active: Check<'active'> = async (expected, { story }) => {
  const seen = ((await observed(story)) ?? NOTHING).elements
    .filter((element) => isUnfinished(element) && !WHOLE.includes(element.bpmnElementType))
    .map((element) => element.elementId)
    .sort()
  const same =
    seen.length === expected.length && [...expected].sort().every((id, index) => id === seen[index])
  return same ? [] : [expectedBut(expected, seen, 'active')]
}

function finished(
  elements: ObservedInstance['elements'],
  state: 'completed' | 'terminated',
): readonly string[] {
  return elements
    .filter((element) => element.state === state && element.bpmnElementType !== 'MULTI_INSTANCE_BODY')
    .map((element) => element.elementId)
}

function counts(
  expected: Readonly<Record<string, number>>,
  seen: readonly string[],
  place: string,
): string[] {
  return Object.entries(expected).flatMap(([id, times]) => {
    const count = seen.filter((one) => one === id).length
    return count === times ? [] : [expectedBut(times, count, `${place}.${id}`)]
  })
}
