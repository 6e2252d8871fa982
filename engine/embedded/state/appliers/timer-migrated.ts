import type { Applier } from '../applier.js'

/** A timer now belongs to an element of another process; it falls due when it would have. */
export const timerMigrated: Applier<'TIMER:MIGRATED'> = (state, { key, value }) => {
  if (state.timers.has(key)) state.timers.set(key, value)
}
