import type { TimeSource } from '../bancheng.js'

const MOST_FAILURES = 5
const LOCKED_MS = 15 * 60_000
const MOST_REMEMBERED = 10_000

/** Remembers failed sign-ins and locks out who fails too often. */
export interface FailedSignIns {
  /** Seconds until this user name may be tried again from this address; 0 where it may be now. */
  lockedFor(username: string, address: string): number
  /** Counts an attempt before its password is looked at, so that attempts at the same moment count too. */
  began(username: string, address: string): void
  /** The password was right: the count starts again. */
  succeeded(username: string, address: string): void
}

interface Attempts {
  count: number
  since: number
}

/**
 * Five wrong passwords lock a user name for a quarter of an hour, for the address they came from: a stranger cannot
 * lock out a clerk who sits elsewhere. User names that do not exist are locked likewise, so the lock tells nothing.
 */
export function countFailedSignIns(time: TimeSource): FailedSignIns {
  const remembered = new Map<string, Attempts>()
  const keyOf = (username: string, address: string): string => `${address}\n${username.toLowerCase()}`
  const current = (key: string): Attempts | undefined => {
    const attempts = remembered.get(key)
    if (attempts !== undefined && time.now() - attempts.since < LOCKED_MS) return attempts
    remembered.delete(key)
    return undefined
  }
  return {
    lockedFor(username, address) {
      const attempts = current(keyOf(username, address))
      if (attempts === undefined || attempts.count < MOST_FAILURES) return 0
      return Math.ceil((attempts.since + LOCKED_MS - time.now()) / 1000)
    },
    began(username, address) {
      const key = keyOf(username, address)
      const count = (current(key)?.count ?? 0) + 1
      remembered.delete(key)
      remembered.set(key, { count, since: time.now() })
      const [oldest] = remembered.keys()
      if (remembered.size > MOST_REMEMBERED && oldest !== undefined) remembered.delete(oldest)
    },
    succeeded(username, address) {
      remembered.delete(keyOf(username, address))
    },
  }
}
