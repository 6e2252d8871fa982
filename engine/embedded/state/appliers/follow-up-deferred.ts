import type { Applier } from '../applier.js'

/** Some of what was left is done, and more is left. */
export const followUpDeferred: Applier<'FOLLOW_UP:DEFERRED'> = (state, { value }) => {
  state.followUps = [...state.followUps.slice(value.done), ...value.added]
  for (const followUp of value.added) {
    // A key that was given out must never be given out again.
    if ('key' in followUp) state.lastKey = Math.max(state.lastKey, followUp.key)
  }
}
