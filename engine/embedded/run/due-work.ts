import type { TimeSource } from '../../gateway/time.js'
import type { Core, EngineCommand } from '../core.js'
import type { Work, WorkSource } from './work.js'

const retryAfter = 1000

/** What time itself gives to do: timers, job time-outs, back-offs, message expiries. */
export interface DueWork extends WorkSource {
  /** Looks for what is due; to be called when a turn begins. */
  look(at: number): void
  /** Sets the alarm anew; to be called when a turn is over or the state was rebuilt. */
  settle(): void
  /** The command failed by a bug or brought nothing: it is left alone for a while, lest it be tried without end. */
  setAside(command: EngineCommand): void
  stop(): void
}

/** Asks the core what is due whenever the alarm of its next instant rings. */
export function dueWork(core: () => Core, time: TimeSource, wake: () => void): DueWork {
  const aside = new Map<string, number>()
  let fetched: EngineCommand[] = []
  let takeBack: (() => void) | undefined
  let alarmAt: number | undefined

  function look(at: number): void {
    const next = core().nextDue()
    if (fetched.length > 0 || next === undefined || next > at) return
    for (const [text, until] of aside) if (until <= at) aside.delete(text)
    fetched = core()
      .due(at)
      .filter((command) => aside.size === 0 || !aside.has(JSON.stringify(command)))
      .reverse()
  }
  function setAlarm(at: number | undefined): void {
    if (at === alarmAt) return
    takeBack?.()
    alarmAt = at
    takeBack = at === undefined ? undefined : time.alarm(at, ring)
  }
  function ring(): void {
    alarmAt = undefined
    takeBack = undefined
    wake()
  }
  return {
    look,
    next(): Work | undefined {
      const command = fetched.pop()
      return command && { command }
    },
    waiting(at) {
      look(at)
      return fetched.length > 0
    },
    settle() {
      const now = time.now()
      const next = core().nextDue()
      // What is still due after the turn was set aside: look again later.
      setAlarm(next === undefined || next > now ? next : now + retryAfter)
    },
    setAside(command) {
      aside.set(JSON.stringify(command), time.now() + retryAfter)
    },
    stop: () => setAlarm(undefined),
  }
}
