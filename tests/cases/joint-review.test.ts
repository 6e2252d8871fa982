import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { acceptedCase, agreeAll, openHallWorld } from './hall-world.js'
import type { HallWorld } from './hall-world.js'
import { people } from './people.js'

let world: HallWorld

beforeEach(async () => {
  world = await openHallWorld()
})

afterEach(() => world.close())

describe('a joint review', () => {
  it('goes from application to certificate and is closed', async () => {
    const number = await acceptedCase(world)
    const decide = await agreeAll(world, number, '符合')
    await world.execute(
      { kind: 'decide-case', taskId: decide, result: 'granted', comment: '准予' },
      people.builder,
    )
    const issue = await world.task(number, 'issue')
    const issued = await world.execute({ kind: 'issue-certificate', taskId: issue.id }, people.window)
    expect(issued).toMatchObject({ kind: 'done', certificateNumber: 'SAMPLE-01-2026-00001' })
    const detail = await world.case(number)
    expect(detail).toMatchObject({
      state: 'closed',
      result: 'granted',
      certificate: { number: 'SAMPLE-01-2026-00001' },
    })
    const named = (clocks: typeof detail.clocks) => clocks.map(({ kind, taskName }) => [kind, taskName])
    expect(named(detail.clocks)).toContainEqual(['department', '提出部门意见'])
    expect(named(await world.hall.views.clocks(number))).toEqual(named(detail.clocks))
    const instance = await world.engine.observe.instance(detail.processInstanceKey ?? '')
    expect(instance?.state).toBe('completed')
    expect(instance?.completedInOrder).toContain('endGranted')
    const sentences = (await world.hall.views.history(number)).map((entry) => entry.sentence)
    // The engine offers the jobs of one fork in no promised order.
    expect([...sentences.slice(0, 3), ...sentences.slice(3, 6).sort(), ...sentences.slice(6)]).toEqual([
      '某某公司提交了某某公司的“联合审查样例”申请',
      '“受理审查”的通知送达综合窗口，时限5个工作日',
      '王芳予以受理',
      '“提出部门意见”的通知送达园林局，时限3个工作日',
      '“提出部门意见”的通知送达消防机构，时限4个工作日',
      '“提出部门意见”的通知送达规划局，时限5个工作日',
      '规划局李敏提出意见：同意：符合',
      '园林局陈林提出意见：同意：符合',
      '消防机构孙烈提出意见：同意：符合',
      '“审批决定”的通知送达住建局，时限3个工作日',
      '住建局钱建决定准予许可：准予',
      '“制证发证”的通知送达综合窗口',
      '王芳制发了联合审查样例，编号SAMPLE-01-2026-00001',
      '办件办结',
    ])
  })
})
