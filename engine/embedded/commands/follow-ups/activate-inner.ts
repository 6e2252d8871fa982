import { elementOf } from '../../elements/element-of.js'
import { activateInner as activateOne } from '../../elements/multi-instance/activate-inner.js'
import type { FollowUpHandler } from './follow-up-handler.js'

/** How many inner instances are activated at a time. */
const BATCH = 250

/** Activates the inner instances of a parallel multi-instance body, some at a time; `index` counts those that are left. */
export const activateInner: FollowUpHandler<'ACTIVATE_INNER'> = (work, { key, index }) => {
  const body = work.state.instances.get(key)
  if (body?.state !== 'ACTIVATED') return
  const element = elementOf(work, body)
  const now = Math.min(index, BATCH)
  for (let left = now; left > 0; left -= 1) activateOne(work, body, element)
  if (index > now) work.follow({ kind: 'ACTIVATE_INNER', key, index: index - now })
}
