import type { JobConsumer } from './job-consumer.js'

/** The consumers of one job type, in line. */
export interface JobLine {
  /** A consumer that was never asked for comes before those who know there is nothing. */
  join(consumer: JobConsumer): void
  leave(consumer: JobConsumer): void
  /** There may be jobs. */
  feed(): void
  /** There are none for now. */
  starve(): void
  /** Who is served next, if there may be jobs for him: each in turn. */
  next(): JobConsumer | undefined
  ready(): boolean
  consumers(): readonly JobConsumer[]
}

/** An empty line. */
export function jobLine(): JobLine {
  let fresh: JobConsumer[] = []
  let known: JobConsumer[] = []
  let fed = false

  function without(consumer: JobConsumer): void {
    fresh = fresh.filter((other) => other !== consumer)
    known = known.filter((other) => other !== consumer)
  }
  return {
    join: (consumer) => void fresh.push(consumer),
    leave: without,
    feed() {
      fed = true
    },
    starve() {
      fed = false
    },
    next() {
      const consumer = fresh.shift() ?? (fed ? known.shift() : undefined)
      if (consumer) known.push(consumer)
      return consumer
    },
    ready: () => fresh.length > 0 || (fed && known.length > 0),
    consumers: () => [...fresh, ...known],
  }
}
