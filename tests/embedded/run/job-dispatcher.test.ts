import { describe, expect, it } from 'vitest'
import type { JobConsumer } from '../../../engine/embedded/run/job-consumer.js'
import { jobDispatcher } from '../../../engine/embedded/run/job-dispatcher.js'
import type { ActivatedJob } from '../../../engine/gateway/job.js'

/** Jobs that can be had, by type; and who got how many when all the dispatcher wanted was carried out. */
function hall(jobs: Record<string, number>) {
  const dispatcher = jobDispatcher(() => undefined)
  const served: string[] = []
  const consumer = (name: string, type: string, most = 32, stays = true): JobConsumer => ({
    wish: { type, worker: name, timeout: 1000 },
    most,
    stays,
    handled: () => undefined,
    answered: () => undefined,
    refused: () => served.push(`${name} refused`),
  })
  return {
    dispatcher,
    served,
    stream: (name: string, type: string) => dispatcher.join(consumer(name, type)),
    poll: (name: string, type: string, most: number) => dispatcher.join(consumer(name, type, most, false)),
    carryOut: () => {
      for (let work = dispatcher.next(0); work; work = dispatcher.next(0)) {
        if (work.command.kind !== 'JOB_BATCH:ACTIVATE') throw new Error('Expected an activation')
        const { type, worker, maxJobsToActivate } = work.command
        const count = Math.min(jobs[type] ?? 0, maxJobsToActivate)
        jobs[type] = (jobs[type] ?? 0) - count
        if (count > 0) served.push(`${worker} ${count}`)
        work.handled?.({ kind: 'accepted', response: { jobs: new Array<ActivatedJob>(count) } })
      }
      return served
    },
  }
}

describe('handing out jobs', () => {
  it('gives one stream as many at once as it takes', () => {
    const { stream, carryOut } = hall({ review: 40 })
    stream('a', 'review')

    expect(carryOut()).toEqual(['a 32', 'a 8'])
  })

  it('serves several streams in turn', () => {
    const { stream, carryOut } = hall({ review: 7 })
    for (const name of ['a', 'b', 'c']) stream(name, 'review')

    expect(carryOut()).toEqual(['a 1', 'b 1', 'c 1', 'a 1', 'b 1', 'c 1', 'a 1'])
  })

  it('serves types in turn, so that a busy one keeps none from the others', () => {
    const { stream, carryOut } = hall({ review: 70, survey: 33 })
    stream('a', 'review')
    stream('b', 'survey')

    expect(carryOut()).toEqual(['a 32', 'b 32', 'a 32', 'b 1', 'a 6'])
  })

  it('asks again only when there is something', () => {
    const jobs = { review: 0 }
    const { dispatcher, stream, carryOut } = hall(jobs)
    stream('a', 'review')
    expect(carryOut()).toEqual([])

    jobs.review = 2
    expect(dispatcher.waiting(0)).toBe(false)
    dispatcher.available(['review', 'other'])

    expect(dispatcher.waiting(0)).toBe(true)
    expect(carryOut()).toEqual(['a 2'])
  })

  it('asks for every poll once, also where one waits in vain already', () => {
    const { dispatcher, poll, carryOut } = hall({ review: 0 })
    const asked: string[] = []
    poll('a', 'review', 5)
    carryOut()
    poll('b', 'review', 5)
    for (let work = dispatcher.next(0); work; work = dispatcher.next(0)) {
      if (work.command.kind === 'JOB_BATCH:ACTIVATE') asked.push(work.command.worker)
      work.handled?.({ kind: 'accepted', response: { jobs: [] } })
    }

    expect(asked).toEqual(['b'])
    expect(dispatcher.consumers()).toBe(2)
  })

  it('lets a poll go when it got something', () => {
    const { dispatcher, poll, carryOut } = hall({ review: 3 })
    poll('a', 'review', 2)
    poll('b', 'review', 2)

    expect(carryOut()).toEqual(['a 2', 'b 1'])
    expect(dispatcher.consumers()).toBe(0)
  })

  it('gives nothing to one who left', () => {
    const { stream, carryOut, dispatcher } = hall({ review: 3 })
    const leave = stream('a', 'review')
    leave()

    expect(carryOut()).toEqual([])
    expect(dispatcher.consumers()).toBe(0)
  })

  it('sends all away at the end', () => {
    const { stream, poll, dispatcher, served } = hall({})
    stream('a', 'review')
    poll('b', 'survey', 1)

    dispatcher.refuse({ kind: 'rejected', code: 'UNAVAILABLE', message: '' })

    expect(served).toEqual(['a refused', 'b refused'])
    expect(dispatcher.consumers()).toBe(0)
  })
})
