import type { Rejection } from '../../gateway/answer.js'
import type { Work, WorkSource } from './work.js'

/** The requests from outside: first come, first served, and no more than can wait. */
export interface RequestQueue extends WorkSource {
  /** Takes the work, or says why not. */
  readonly submit: (work: Work) => Rejection | undefined
  /** Takes the engine's own work, also while it drains. */
  readonly append: (work: Work) => void
  length(): number
  /** Takes no more. */
  close(): void
  /** Answers all that wait. */
  refuse(rejection: Rejection): void
}

/** What is said to those who come while the engine drains. */
export const beingClosed = 'Expected the engine to be running, but it is being closed'

/** An empty queue for `limit` requests. */
export function requestQueue(
  limit: number,
  wake: () => void,
  refusal: () => Rejection | undefined,
): RequestQueue {
  // Taken from the end of one list while the other one grows: both ends cost the same, however long the queue is.
  let front: Work[] = []
  let back: Work[] = []
  let closed = false
  const length = () => front.length + back.length

  function append(work: Work): void {
    back.push(work)
    wake()
  }
  return {
    submit(work) {
      const refused = refusal()
      if (refused) return refused
      if (closed) return { kind: 'rejected', code: 'UNAVAILABLE', message: beingClosed }
      if (length() >= limit) return exhausted(limit)
      append(work)
      return undefined
    },
    append,
    next() {
      if (front.length === 0) {
        front = back.reverse()
        back = []
      }
      return front.pop()
    },
    waiting: () => length() > 0,
    length,
    close() {
      closed = true
    },
    refuse(rejection) {
      const refused = [...front.reverse(), ...back]
      front = []
      back = []
      for (const work of refused) work.answered?.(rejection)
    },
  }
}

function exhausted(limit: number): Rejection {
  return {
    kind: 'rejected',
    code: 'RESOURCE_EXHAUSTED',
    message: `Expected to queue the command, but ${limit} commands are waiting already`,
  }
}
