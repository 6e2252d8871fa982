import { elementOf } from '../../elements/element-of.js'
import { activateInner as activateOne } from '../../elements/multi-instance/activate-inner.js'
import type { FollowUpHandler } from './follow-up-handler.js'

/** Activates all inner instances of a parallel multi-instance body. */
export const activateInner: FollowUpHandler<'ACTIVATE_INNER'> = (work, { key, index }) => {
  const body = work.state.instances.get(key)
  if (body?.state !== 'ACTIVATED') return
  const element = elementOf(work, body)
  for (let left = index; left > 0; left -= 1) activateOne(work, body, element)
}
