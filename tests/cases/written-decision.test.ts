import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { acceptedCase, agreeAll, openHallWorld } from './hall-world.js'
import type { HallWorld } from './hall-world.js'
import { people } from './people.js'

let world: HallWorld

beforeEach(async () => {
  world = await openHallWorld({ at: '2026-03-02T09:00:00+08:00' })
})

afterEach(() => world.close())

const remedies =
  '如不服本决定，可以自收到本决定书之日起六十日内向行政复议机关（本级人民政府）申请行政复议（《中华人民共和国行政复议法》第二十条），' +
  '也可以自收到本决定书之日起六个月内直接向人民法院提起行政诉讼（《中华人民共和国行政诉讼法》第四十六条）。'

async function decisionOf(number: string): Promise<{ readonly title: string; readonly text: string }[]> {
  const { notices } = await world.hall.views.notices({ caseNumber: number }, people.admin)
  return notices.filter(({ kind }) => kind === 'decision').map(({ title, text }) => ({ title, text }))
}

describe('a written decision (行政许可法 Art. 38)', () => {
  it('that refuses the licence gives reasons, article and remedies', async () => {
    const number = await acceptedCase(world)
    const taskId = await agreeAll(world, number)
    const command = { kind: 'decide-case', taskId, result: 'refused', comment: '消防设计不合格' } as const
    expect((await world.execute(command, people.head)).kind).toBe('done')
    expect(await decisionOf(number)).toEqual([
      {
        title: '不予许可决定书：联合审查样例',
        text: [
          `办件${number}：住建局不予许可。`,
          '理由：消防设计不合格',
          '依据：《中华人民共和国行政许可法》第三十八条。',
          remedies,
        ].join('\n'),
      },
    ])
  })

  it('that does not accept the application names Art. 32, and the remedies', async () => {
    const number = await world.submit()
    const { id } = await world.task(number, 'intake')
    await world.execute({ kind: 'refer-case', taskId: id, reason: '不属于本级' }, people.window)
    const ruling = await world.task(number, 'ruling')
    const command = {
      kind: 'decide-case',
      taskId: ruling.id,
      result: 'refused',
      comment: '由市级办理',
    } as const
    await world.execute(command, people.head)
    const [notice] = await decisionOf(number)
    expect(notice?.title).toBe('不予受理告知书：联合审查样例')
    expect(notice?.text).toContain('依据：《中华人民共和国行政许可法》第三十二条。')
    expect(notice?.text).toContain(remedies)
  })

  it('that grants it needs no remedies', async () => {
    const number = await acceptedCase(world)
    const taskId = await agreeAll(world, number)
    await world.execute({ kind: 'decide-case', taskId, result: 'granted', comment: '符合条件' }, people.head)
    const [notice] = await decisionOf(number)
    expect(notice?.text).toBe(`办件${number}：住建局准予许可。符合条件`)
  })
})
