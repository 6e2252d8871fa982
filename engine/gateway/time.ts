/** Where a room gets the time from. The wall clock in service, a clock moved by hand in scenarios and tests. */
export interface TimeSource {
  /** The present instant, ms since 1970. */
  now(): number
  /** Calls `ring` once, at or after `at` (ms since 1970), never from within this call. Returns what takes the alarm back. */
  alarm(at: number, ring: () => void): () => void
}
