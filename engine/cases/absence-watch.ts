import { toMs } from '../statute/instant.js'
import type { Activity } from './activity.js'
import { applyAbsence } from './apply-absence.js'
import type { HallContext } from './hall-context.js'

/** Sees that the tasks of somebody who goes away are handed over at that instant. */
export interface AbsenceWatch {
  /** Applies every absence that has begun, and waits for the next. */
  apply(): Promise<void>
  close(): void
}

const retryPause = 60_000

export function createAbsenceWatch(context: HallContext, activity: Activity): AbsenceWatch {
  let silence: (() => void) | undefined
  let last: Promise<void> = Promise.resolve()
  let closed = false

  function wait(at: number): void {
    silence?.()
    silence = closed ? undefined : context.time.alarm(at, () => void activity.track(apply))
  }

  /** One after the other: two at once would hand the same task over twice. */
  function apply(): Promise<void> {
    last = last.then(applyAll)
    return last
  }

  async function applyAll(): Promise<void> {
    if (closed) return
    try {
      for (const absence of await context.store.absences.due(context.now()))
        await applyAbsence(context, absence)
      const next = await context.store.absences.next()
      if (next !== undefined) wait(toMs(next))
    } catch (error) {
      context.log.error({ error }, 'the absences could not be applied')
      wait(context.time.now() + retryPause)
    }
  }

  return {
    apply,
    close() {
      closed = true
      silence?.()
    },
  }
}
