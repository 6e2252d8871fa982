/** Counts what is under way, so that somebody can wait for it to end. */
export interface Activity {
  /** Counts `work` while it runs; hands its outcome through. */
  track<Result>(work: () => Promise<Result>): Promise<Result>
  /** Resolves at the first moment at which nothing is under way. */
  idle(): Promise<void>
}

export function createActivity(): Activity {
  let running = 0
  let waiting: (() => void)[] = []
  return {
    async track(work) {
      running += 1
      try {
        return await work()
      } finally {
        running -= 1
        if (running === 0) {
          const resolved = waiting
          waiting = []
          for (const resolve of resolved) resolve()
        }
      }
    },
    async idle() {
      // Whoever resolves may have begun something at once, so that the count is looked at again.
      while (running > 0) await new Promise<void>((resolve) => waiting.push(resolve))
    },
  }
}
