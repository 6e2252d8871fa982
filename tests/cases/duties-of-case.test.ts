import { afterEach, describe, expect, it } from 'vitest'
import type { Matter } from '../../engine/catalogue/matter.js'
import { openHallWorld } from './hall-world.js'
import type { HallWorld } from './hall-world.js'
import { people } from './people.js'
import { sampleMatter } from './sample-matter.js'

let world: HallWorld

afterEach(() => world.close())

const sample = sampleMatter()

async function accepted(matter: Matter, application?: Readonly<Record<string, string>>): Promise<string> {
  world = await openHallWorld({ matter, at: '2026-03-02T09:00:00+08:00' })
  const number = await world.submit({ materials: [{ id: 'drawing' }], ...(application && { application }) })
  const { id } = await world.task(number, 'intake')
  const answer = await world.execute({ kind: 'accept-case', taskId: id }, people.window)
  expect(answer.kind).toBe('done')
  return number
}

const tolerant: Matter = {
  ...sample,
  record: {
    ...sample.record,
    materials: sample.record.materials.map((each) =>
      each.id === 'deed' ? { ...each, tolerable: true } : each,
    ),
  },
}

describe('the ledger of what is deemed besides opinions explains itself', () => {
  it('a withdrawal: by which law entry, and that the applicant may ask again', async () => {
    const number = await accepted({
      ...tolerant,
      supplement: { stopsClock: true, withdrawal: 'information-disclosure-2019#30' },
    })
    await world.advanceTo('2026-03-09T17:30:00+08:00')
    const entry = (await world.hall.views.ledger(number)).find((each) => each.rule === 'deemedWithdrawal')
    for (const part of [
      '《中华人民共和国政府信息公开条例》第三十条',
      '视为放弃申请',
      '时限：5个工作日',
      '2026-03-09 17:30届满',
      '申请人可以重新申请',
    ])
      expect(entry?.explanation).toContain(part)
    expect(entry?.explanation).not.toContain('已转督查')
  })

  it('a renewal: until when the old licence was valid, and no count of hours', async () => {
    const formSchemas = {
      application: {
        id: 'application',
        components: [{ type: 'textfield', key: 'until', label: '有效期至' }],
      },
    }
    const matter = { ...tolerant, formSchemas, renewal: { validUntil: 'until' } }
    const number = await accepted(matter, { until: '2026-04-10' })
    await world.advanceTo('2026-04-11T00:00:00+08:00')
    const entry = (await world.hall.views.ledger(number)).find((each) => each.rule === 'deemedRenewal')
    for (const part of ['有效期至：2026-04-10', '《中华人民共和国行政许可法》第五十条', '已转督查'])
      expect(entry?.explanation).toContain(part)
    expect(entry?.explanation).not.toContain('小时')
  })
})

describe('an absence', () => {
  it('that began while the hall was down is applied at the next start', async () => {
    const number = await accepted({ ...tolerant })
    const both = [people.planner, people.planner2]
    await world.store.users.add(both.map((each) => ({ ...each, username: each.userId, passwordHash: '' })))
    const { id } = await world.task(number, 'planning')
    await world.execute({ kind: 'claim-task', taskId: id }, people.planner)
    await world.hall.staff({ kind: 'name-substitute', substituteId: 'planner2' }, people.planner)
    const away = { from: '2026-03-03T09:00:00+08:00', to: '2026-03-09T09:00:00+08:00', reason: '培训' }
    expect((await world.hall.staff({ kind: 'record-absence', ...away }, people.planner)).kind).toBe('done')
    world = await world.reopen({ at: '2026-03-04T09:00:00+08:00' })
    expect((await world.task(number, 'planning')).assignee?.userId).toBe('planner2')
    const handed = (await world.hall.views.history(number)).filter(({ kind }) => kind === 'task-handed-over')
    expect(handed.map(({ sentence }) => sentence)).toEqual(['李敏离岗，“提出部门意见”转由B角赵强办理'])
  })

  it('that is over when the hall starts again hands nothing over', async () => {
    const number = await accepted({ ...tolerant })
    await world.store.users.add([{ ...people.planner, username: 'planner', passwordHash: '' }])
    const { id } = await world.task(number, 'planning')
    await world.execute({ kind: 'claim-task', taskId: id }, people.planner)
    const away = { from: '2026-03-03T09:00:00+08:00', to: '2026-03-03T12:00:00+08:00', reason: '体检' }
    await world.hall.staff({ kind: 'record-absence', ...away }, people.planner)
    world = await world.reopen({ at: '2026-03-04T09:00:00+08:00' })
    expect((await world.task(number, 'planning')).assignee?.userId).toBe('planner')
  })
})
