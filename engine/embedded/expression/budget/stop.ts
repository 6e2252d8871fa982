const STOPPED = Symbol('evaluation stopped')

/** Why an evaluation stopped: an `assert` that does not hold, or work that would not end. */
export interface Stop {
  readonly reason: 'assertion' | 'exhausted'
  readonly message: string
}

/** What unwinds an evaluation that must not go on. Caught by `evaluate`, never seen outside. */
export function stopped(message: string, reason: Stop['reason'] = 'exhausted'): Error {
  return new Error(message, { cause: { mark: STOPPED, reason } })
}

/** The stop that was thrown; undefined for every other thing thrown. */
export function stopOf(thrown: unknown): Stop | undefined {
  // The depth is bounded, but not every caller leaves as much of the stack as we count on.
  if (thrown instanceof RangeError) return { reason: 'exhausted', message: 'it is nested too deeply' }
  if (!(thrown instanceof Error) || typeof thrown.cause !== 'object' || thrown.cause === null)
    return undefined
  const { mark, reason } = thrown.cause as { mark?: unknown; reason?: unknown }
  if (mark !== STOPPED) return undefined
  return { reason: reason === 'assertion' ? 'assertion' : 'exhausted', message: thrown.message }
}
