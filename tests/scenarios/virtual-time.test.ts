import { describe, expect, it } from 'vitest'
import { createVirtualTime } from '../../engine/scenario/virtual-time.js'

const rest = (): Promise<void> => Promise.resolve()

describe('virtual time', () => {
  it('stands still until it is moved', async () => {
    const time = createVirtualTime(1000)
    const rung: number[] = []
    time.alarm(1500, () => rung.push(time.now()))
    await time.advanceTo(1499, rest)
    expect([time.now(), rung]).toEqual([1499, []])
  })

  it('rings everything due on the way, each at its own instant, in order of instant and then of setting', async () => {
    const time = createVirtualTime(0)
    const rung: string[] = []
    const alarms = [
      ['late', 30],
      ['early', 10],
      ['second of two', 20],
      ['third of two', 20],
    ] as const
    for (const [name, at] of alarms) time.alarm(at, () => rung.push(`${name} ${time.now()}`))
    await time.advanceTo(30, rest)
    expect(rung).toEqual(['early 10', 'second of two 20', 'third of two 20', 'late 30'])
    expect(time.now()).toBe(30)
  })

  it('rings an alarm that another one set on the way', async () => {
    const time = createVirtualTime(0)
    const rung: number[] = []
    time.alarm(10, () => void time.alarm(time.now() + 5, () => rung.push(time.now())))
    await time.advanceTo(100, rest)
    expect(rung).toEqual([15])
  })

  it('waits for what an alarm causes before the next one rings', async () => {
    const time = createVirtualTime(0)
    const told: string[] = []
    let work = Promise.resolve()
    time.alarm(10, () => {
      work = work.then(() => void told.push(`effect of the first at ${time.now()}`))
    })
    time.alarm(20, () => told.push('second'))
    await time.advanceTo(20, () => work)
    expect(told).toEqual(['effect of the first at 10', 'second'])
  })

  it('takes an alarm back', async () => {
    const time = createVirtualTime(0)
    const rung: number[] = []
    const takeBack = time.alarm(10, () => rung.push(10))
    takeBack()
    await time.advanceTo(20, rest)
    expect(rung).toEqual([])
  })

  it('rings what was due before now without going back', async () => {
    const time = createVirtualTime(100)
    const rung: number[] = []
    time.alarm(50, () => rung.push(time.now()))
    await time.advanceTo(20, rest)
    expect([time.now(), rung]).toEqual([100, [100]])
  })

  it('finds out an alarm that sets itself again at the same instant for ever', async () => {
    const time = createVirtualTime(0, 100)
    const again = (): void => void time.alarm(time.now(), again)
    again()
    await expect(time.advanceTo(1, rest)).rejects.toThrow('100 alarms')
  })
})
