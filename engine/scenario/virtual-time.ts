import type { TimeSource } from '../gateway/time.js'

interface Alarm {
  readonly at: number
  readonly order: number
  readonly ring: () => void
}

/** A clock that stands still until it is moved by hand. */
export interface VirtualTime extends TimeSource {
  /**
   * Moves the clock to `target` (ms since 1970). Every alarm due on the way rings at its own instant, in order of
   * instant and then of setting; after each one `settle` is awaited, so that what it causes (new alarms among it)
   * happens before the next one rings. A target in the past, or the present instant, rings what is due now: the
   * clock never goes back. Throws when more than `patience` alarms rang in one move.
   */
  advanceTo(target: number, settle: () => Promise<void>): Promise<void>
}

/**
 * Creates a clock that begins at `start` (ms since 1970). `patience` bounds the alarms of one move, so that a timer
 * that sets itself again at the same instant for ever is found out.
 *
 * @example
 * const time = createVirtualTime(toMs('2026-02-09T09:00:00+08:00'))
 * await time.advanceTo(time.now() + 3_600_000, () => world.idle())
 */
export function createVirtualTime(start: number, patience = 100_000): VirtualTime {
  const alarms = new Set<Alarm>()
  let instant = start
  let order = 0

  function earliest(): Alarm | undefined {
    let found: Alarm | undefined
    for (const alarm of alarms) {
      if (!found || alarm.at < found.at || (alarm.at === found.at && alarm.order < found.order)) found = alarm
    }
    return found
  }

  return {
    now: () => instant,
    alarm(at, ring) {
      const alarm = { at, order: order++, ring }
      alarms.add(alarm)
      return () => void alarms.delete(alarm)
    },
    async advanceTo(target, settle) {
      const end = Math.max(target, instant)
      let rung = 0
      await settle()
      for (let due = earliest(); due && due.at <= end; due = earliest()) {
        if (++rung > patience)
          throw new Error(`Expected virtual time to move on, but ${patience} alarms rang on the way`)
        instant = Math.max(instant, due.at)
        alarms.delete(due)
        due.ring()
        await settle()
      }
      instant = end
      await settle()
    },
  }
}
