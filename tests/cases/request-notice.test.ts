import { afterEach, describe, expect, it } from 'vitest'
import { acceptedCase, openHallWorld } from './hall-world.js'
import type { HallWorld } from './hall-world.js'
import { people } from './people.js'
import { sampleMatter } from './sample-matter.js'
import type { HeaderChanges } from './sample-matter.js'

let world: HallWorld

afterEach(() => world.close())

async function open(at: string, changes: HeaderChanges = {}): Promise<void> {
  world = await openHallWorld({ at, matter: sampleMatter(changes) })
}

async function textOf(number: string, kind: string, title: string): Promise<string | undefined> {
  const { notices } = await world.hall.views.notices({ caseNumber: number, limit: 200 }, people.admin)
  return notices.find((notice) => notice.kind === kind && notice.title.startsWith(title))?.text
}

describe('what a request says of its time (民法典 Art. 201; statute §1.2)', () => {
  it('counts from the day after delivery, and names the instant', async () => {
    await open('2026-03-02T09:00:00+08:00')
    const number = await acceptedCase(world)
    const task = await world.task(number, 'planning')
    const text = await textOf(number, 'request', task.name)
    expect(task.clock?.dueAt).toBe('2026-03-09T17:30:00+08:00')
    expect(text).toContain(
      '请自送达次日起5个工作日内（2026-03-09 17:30前）办理；逾期未提出意见的，依法视为同意',
    )
  })

  it('counts hours from the delivery itself', async () => {
    await open('2026-03-02T09:00:00+08:00', { planning: { timeLimit: '4 workingHour' } })
    const number = await acceptedCase(world)
    const { name } = await world.task(number, 'planning')
    expect(await textOf(number, 'request', name)).toContain('自送达之时起4个工作时内（2026-03-02 14:30前）')
  })

  it('counts the window’s from the receipt', async () => {
    await open('2026-03-02T09:00:00+08:00')
    const number = await world.submit()
    const { name } = await world.task(number, 'intake')
    expect(await textOf(number, 'request', name)).toContain('自收件次日起5个工作日内（2026-03-09 17:30前）')
    expect(await textOf(number, 'receipt', '收件凭证')).toContain(
      '自收件次日起5个工作日内（2026-03-09 17:30前）未一次性告知补正的，自收到之日起即为受理',
    )
  })

  it('names no instant that rests on a calendar that is not loaded', async () => {
    await open('2026-12-25T09:00:00+08:00', { planning: { timeLimit: '10 workingDay' } })
    const number = await acceptedCase(world)
    const { name } = await world.task(number, 'planning')
    expect(await textOf(number, 'request', name)).toContain('请自送达次日起10个工作日内办理')
  })
})
