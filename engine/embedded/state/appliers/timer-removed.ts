import type { Applier } from '../applier.js'
import { dropFromSet } from '../collections.js'
import { leave } from '../due-queue.js'

/** An instant has come, or nobody waits for it any more. */
export const timerRemoved: Applier<'TIMER:TRIGGERED' | 'TIMER:CANCELED'> = (state, { key }) => {
  const timer = state.timers.get(key)
  if (!timer) return
  state.timers.delete(key)
  leave(state.timersDue, timer.dueDate, key)
  const owner = timer.elementInstanceKey < 0 ? timer.processDefinitionKey : timer.elementInstanceKey
  dropFromSet(state.timersOf, owner, key)
}
