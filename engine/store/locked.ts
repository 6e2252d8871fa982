import { setTimeout as pause } from 'node:timers/promises'
import type { Locks } from './locks.js'

const patience = 100

/** Does `work` under a lock, waiting for whoever has it. */
export async function locked<Result>(
  locks: Locks,
  name: string,
  work: () => Promise<Result>,
): Promise<Result> {
  for (;;) {
    const done = await locks.exclusively(name, work)
    if (done !== undefined) return done.result
    await pause(patience)
  }
}
