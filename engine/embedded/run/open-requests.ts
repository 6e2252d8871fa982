import { randomInt } from 'node:crypto'
import type { Answer, Rejection } from '../../gateway/answer.js'
import type { Work } from './work.js'

/** An answer that waits until it is durable. */
export interface HeldAnswer {
  readonly answered: (answer: Answer<unknown>) => void
  readonly answer: Answer<unknown>
}

/** The requests that have no answer yet, by the number the core knows them by. */
export interface OpenRequests {
  open(work: Work): number
  /** Tells who wants to know at once; answers what is to be told once it is durable. */
  settle(requestId: number, answer: Answer<unknown>): HeldAnswer | undefined
  refuseAll(rejection: Rejection): void
  count(): number
}

// A number of an earlier life of the process may still stand in the state, for a result nobody waits for any more.
const firstRequestId = () => randomInt(2 ** 47)

/** An empty book of requests. */
export function openRequests(): OpenRequests {
  const open = new Map<number, Work>()
  let last = firstRequestId()
  return {
    open(work) {
      last += 1
      const requestId = last
      if (!work.handled && !work.answered) return requestId
      open.set(requestId, work)
      work.opened?.(() => void open.delete(requestId))
      return requestId
    },
    settle(requestId, answer) {
      const work = open.get(requestId)
      open.delete(requestId)
      work?.handled?.(answer)
      return work?.answered && { answered: work.answered, answer }
    },
    refuseAll(rejection) {
      const refused = [...open.values()]
      open.clear()
      for (const work of refused) work.answered?.(rejection)
    },
    count: () => open.size,
  }
}
