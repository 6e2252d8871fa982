import type { Applier } from '../applier.js'
import { setAt } from '../collections.js'
import { enter } from '../due-queue.js'

/** Something waits for an instant. */
export const timerCreated: Applier<'TIMER:CREATED'> = (state, { key, value }) => {
  state.timers.set(key, value)
  enter(state.timersDue, value.dueDate, key)
  const owner = value.elementInstanceKey < 0 ? value.processDefinitionKey : value.elementInstanceKey
  setAt(state.timersOf, owner).add(key)
}
