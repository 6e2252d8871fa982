import type { StateImage } from '../../../engine/embedded/core.js'

/** Where the engine keeps when each of the commands of its own clock is due. */
const queues = {
  'TIMER:TRIGGER': 'timersDue',
  'JOB:TIME_OUT': 'jobDeadlines',
  'JOB:RECUR_AFTER_BACKOFF': 'jobBackOffs',
  'MESSAGE:EXPIRE': 'messageDeadlines',
} as const

/** Whether a command is a client's, or the clock's: then when it is due here, ms since 1970, if at all. */
export type DueInstant = { readonly kind: 'client' } | { readonly kind: 'clock'; readonly at?: number }

/** When the engine will give itself the command `kind` for `key`. */
export function dueInstant(image: StateImage, kind: string, key: number): DueInstant {
  if (!isClockKind(kind)) return { kind: 'client' }
  const entry = image[queues[kind]].find((due) => due.key === key)
  return { kind: 'clock', ...(entry ? { at: entry.at } : {}) }
}

function isClockKind(kind: string): kind is keyof typeof queues {
  return Object.hasOwn(queues, kind)
}
