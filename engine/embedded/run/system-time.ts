import type { TimeSource } from '../../gateway/time.js'

// A clock that is set, or a machine that sleeps, must not make an alarm late by more than this.
const longestWait = 30_000

/** The wall clock. */
export const systemTime: TimeSource = {
  now: () => Date.now(),
  alarm(at, ring) {
    let timer: NodeJS.Timeout
    function wait(): void {
      const rest = at - Date.now()
      timer = setTimeout(
        () => {
          if (Date.now() >= at) ring()
          else wait()
        },
        Math.min(Math.max(rest, 0), longestWait),
      )
      timer.unref()
    }
    wait()
    return () => clearTimeout(timer)
  },
}
