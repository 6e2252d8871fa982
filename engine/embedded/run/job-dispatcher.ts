import type { Rejection } from '../../gateway/answer.js'
import type { JobConsumer, JobsAnswer } from './job-consumer.js'
import { jobLine, type JobLine } from './job-line.js'
import type { Work, WorkSource } from './work.js'

/** Hands out jobs: to streams as they appear, to polls when they ask, in turn where several wait for the same type. */
export interface JobDispatcher extends WorkSource {
  /** Puts a consumer in line and asks for it at once. Answers what takes it out again. */
  join(consumer: JobConsumer): () => void
  readonly available: (types: readonly string[]) => void
  /** Streams and polls that are open. */
  consumers(): number
  /** Sends all consumers away. */
  refuse(rejection: Rejection): void
}

/** A dispatcher nobody waits at. `wake` is called when there is something to do. */
export function jobDispatcher(wake: () => void): JobDispatcher {
  const lines = new Map<string, JobLine>()
  // Types with something to do, in the order in which it came; asked in turn.
  const ready: string[] = []

  function lineOf(type: string): JobLine {
    const known = lines.get(type)
    if (known) return known
    const line = jobLine()
    lines.set(type, line)
    return line
  }
  function consumers(): JobConsumer[] {
    return [...lines.values()].flatMap((line) => line.consumers())
  }
  function announce(type: string): void {
    if (ready.includes(type) || !lineOf(type).ready()) return
    ready.push(type)
    wake()
  }
  function leave(consumer: JobConsumer): void {
    const type = consumer.wish.type
    const line = lines.get(type)
    line?.leave(consumer)
    if (line?.consumers().length === 0) lines.delete(type)
  }

  function handled(consumer: JobConsumer, asked: number, answer: JobsAnswer): void {
    const type = consumer.wish.type
    const found = answer.kind === 'accepted' ? answer.response.jobs.length : 0
    if (found < asked) lines.get(type)?.starve()
    else lines.get(type)?.feed()
    if (isServed(consumer, answer)) leave(consumer)
    consumer.handled(answer)
    if (lines.has(type)) announce(type)
  }

  function workFor(consumer: JobConsumer, asked: number): Work {
    const { type, worker, timeout, fetchVariable } = consumer.wish
    return {
      command: {
        kind: 'JOB_BATCH:ACTIVATE',
        type,
        worker,
        timeout,
        maxJobsToActivate: asked,
        ...(fetchVariable && fetchVariable.length > 0 ? { fetchVariable } : {}),
      },
      handled: (answer) => handled(consumer, asked, answer as JobsAnswer),
      answered: (answer) => consumer.answered(answer as JobsAnswer),
    }
  }

  return {
    join(consumer) {
      lineOf(consumer.wish.type).join(consumer)
      announce(consumer.wish.type)
      return () => leave(consumer)
    },
    available(types) {
      for (const type of types) {
        lines.get(type)?.feed()
        if (lines.has(type)) announce(type)
      }
    },
    next() {
      for (;;) {
        const type = ready.shift()
        if (type === undefined) return undefined
        const line = lines.get(type)
        const consumer = line?.next()
        if (!line || !consumer) continue
        // One by one where several wait, so that none of them gets all.
        return workFor(consumer, consumer.stays && line.consumers().length > 1 ? 1 : consumer.most)
      }
    },
    waiting: () => ready.some((type) => lines.get(type)?.ready() === true),
    consumers: () => consumers().length,
    refuse(rejection) {
      const all = consumers()
      lines.clear()
      for (const consumer of all) consumer.refused(rejection)
    },
  }
}

function isServed(consumer: JobConsumer, answer: JobsAnswer): boolean {
  if (answer.kind === 'accepted') return answer.response.jobs.length > 0 && !consumer.stays
  // A stream outlives a fault of the engine, but not a wish that can never be granted.
  return !consumer.stays || answer.code === 'INVALID_ARGUMENT'
}
