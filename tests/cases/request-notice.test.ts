import { afterEach, describe, expect, it } from 'vitest'
import type { Matter } from '../../engine/catalogue/matter.js'
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

  it('names the instant the clock has, by the hours of the matter', async () => {
    const base = sampleMatter()
    const materials = base.record.materials.map((each) =>
      each.id === 'deed' ? { ...each, tolerable: true } : each,
    )
    const matter: Matter = {
      ...base,
      record: { ...base.record, materials },
      officeHours: [['09:00', '11:00']],
      tolerance: { amount: 4, unit: 'workingHour' },
    }
    world = await openHallWorld({ at: '2026-03-02T09:00:00+08:00', matter })
    const number = await world.submit({ materials: [{ id: 'drawing' }] })
    const intake = await world.task(number, 'intake')
    await world.execute({ kind: 'accept-case', taskId: intake.id }, people.window)
    await world.settle()
    const dueAt = '2026-03-03T11:00:00+08:00'
    expect((await world.case(number)).demands).toMatchObject([{ kind: 'tolerance', dueAt }])
    expect(await textOf(number, 'tolerance', '容缺受理')).toContain(
      '自受理之时起4个工作时内（2026-03-03 11:00前）',
    )
    await world.advanceTo('2026-03-02T09:30:00+08:00')
    const later = await world.execute(
      {
        kind: 'ask-later',
        caseNumber: number,
        taskId: (await world.task(number, 'planning')).id,
        materials: [{ name: '说明', reason: '规划调整', arisenAt: '2026-03-02T09:30:00+08:00' }],
        limit: { amount: 6, unit: 'workingHour' },
      },
      people.planner,
    )
    expect(later).toMatchObject({ kind: 'done' })
    expect(await textOf(number, 'laterSupplement', '受理后补正')).toContain(
      '自送达之时起6个工作时内（2026-03-05 09:30前）',
    )
  })

  it('names no instant that rests on a calendar that is not loaded', async () => {
    await open('2026-12-25T09:00:00+08:00', { planning: { timeLimit: '10 workingDay' } })
    const number = await acceptedCase(world)
    const { name } = await world.task(number, 'planning')
    expect(await textOf(number, 'request', name)).toContain('请自送达次日起10个工作日内办理')
  })
})
