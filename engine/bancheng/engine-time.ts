import type { TimeSource } from '../gateway/time.js'
import type { EngineControl } from './engine-control.js'
import type { ZeebeRecords } from './zeebe-records.js'

/** The clock of an engine elsewhere, kept beside the story's. */
export interface EngineTime {
  /** Moves the engine's clock by what the story's has moved since. */
  follow(): Promise<void>
  /** Lets the story stop at the instants at which the engine's own timers are due, so that each rings at its own. */
  expectTimers(): Promise<void>
}

/** A timer is created a little after the instant it counts from. */
const slack = 50

export function engineTime(control: EngineControl, records: ZeebeRecords, time: TimeSource): EngineTime {
  let followed = time.now()
  let forget: () => void = () => undefined
  /** By the key of a timer, when it is due by the story's clock. */
  const dueAt = new Map<number, number>()

  return {
    async follow() {
      const passed = time.now() - followed
      if (passed <= 0) return
      followed = time.now()
      await control.advance(passed)
    },
    async expectTimers() {
      forget()
      const timers = await records.timers()
      for (const timer of timers) {
        if (!dueAt.has(timer.key)) dueAt.set(timer.key, time.now() + timer.dueAt - timer.createdAt + slack)
      }
      const due = timers.map(({ key }) => dueAt.get(key) ?? 0).filter((at) => at > time.now())
      forget = due.length > 0 ? time.alarm(Math.min(...due), () => undefined) : () => undefined
    },
  }
}
