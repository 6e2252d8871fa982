import { describe, expect, it } from 'vitest'
import { toIso, toMs } from '../../../engine/statute/instant.js'
import { signIn } from '../../server/test-client.js'
import type { Clerk } from '../clerk.js'
import type { BrowserHall } from '../hall.js'

/** A joint meeting from its notice to its conclusion, by the chair and by those invited. */
export function jointMeetingStories(hall: () => BrowserHall): void {
  describe('a joint meeting', () => {
    it('is called, signed for, checked into and closed; the absent are told of beforehand and deemed to agree', async () => {
      const number = await reachMeeting(hall())
      const taskId = await openTaskOf(hall(), 'housing', number)

      // given the chair calls it from the task, for the earliest day at which absence counts
      const chair = await hall().clerk('housing')
      const { page } = chair
      await chair.take(number)
      await page.getByRole('link', { name: '进入会议' }).click()
      await page.getByText('会议尚未召集').waitFor()
      const startsAt = await morningAfterNotice(hall(), taskId)
      await fillNotice(chair, startsAt, '三楼联审会议室')
      const seat = (name: string) =>
        page.getByRole('list', { name: '受邀部门' }).first().locator('> li').filter({ hasText: name })
      await seat('自然资源和规划局').getByText('已满通知期限').waitFor()
      await page.getByText('开始后方可宣布结束').waitFor()

      // and two departments answer the notice
      const planning = await hall().clerk('planning')
      await planning.page.getByRole('link', { name: '会议', exact: true }).click()
      await planning.page.getByRole('link', { name: '建设工程联审会议' }).first().click()
      await planning.page.getByRole('button', { name: '签收会议通知' }).click()
      await planning.page.getByText('测试 planning已签收').first().waitFor()
      await planning.page.getByRole('textbox', { name: '参会人员' }).fill('周代')
      await planning.page.getByRole('textbox', { name: /^代替/ }).fill('李敏')
      await planning.page.getByRole('button', { name: '委派替补' }).click()
      await planning.page.getByText('替补（AB角），代李敏').waitFor()
      await planning.close()
      await seat('自然资源和规划局').getByText('测试 planning已签收').waitFor()

      // when it takes place: one comes by a substitute, one comes unannounced, two do not come
      await hall().moveTo(startsAt)
      await page.reload()
      await seat('自然资源和规划局').getByRole('button', { name: '周代 签到' }).click()
      await seat('自然资源和规划局').getByText('，替补（AB角），').waitFor()
      await seat('消防设计审查机构').getByLabel('消防设计审查机构参会人员姓名').fill('孙烈')
      await seat('消防设计审查机构').getByRole('button', { name: '列入名单' }).click()
      await seat('消防设计审查机构').getByRole('button', { name: '孙烈 签到' }).click()
      for (const name of ['自然资源和规划局', '消防设计审查机构']) await minute(chair, seat(name))

      // then the page says what the closing does to the absent, and the closing does it
      const effects = page.getByRole('note', { name: '此刻宣布结束的后果' }).first()
      await effects.getByText('人民防空办公室、园林绿化局').waitFor()
      await effects.getByText('视为同意会议结论').waitFor()
      await page.getByRole('radio', { name: '通过', exact: true }).check()
      await page.getByLabel(/^结论内容/).fill('同意易地建设，方案通过')
      await page.getByLabel(/^记录人/).fill('王晓梅')
      await page.getByRole('button', { name: '宣布结束' }).click()
      const dialog = page.getByRole('dialog', { name: '宣布会议结束' })
      await dialog.getByText('人民防空办公室、园林绿化局').waitFor()
      await chair.confirm()
      await seat('园林绿化局').getByText('视为同意', { exact: true }).waitFor()
      expect(await page.getByRole('button', { name: '宣布结束' }).count()).toBe(0)

      // and the ledger tells of each, with the meeting
      await page.getByRole('link', { name: `办件 ${number}` }).click()
      const opinions = await chair.leaf('意见与决定')
      await opinions.getByText('园林绿化局：视为同意').waitFor()
      const ledger = await chair.leaf('视为同意记录')
      const entry = ledger.getByRole('article').filter({ hasText: '园林绿化局收到会议通知后' })
      await entry.getByText('缺席默认（由规则作出，不是任何人的签字）').waitFor()
      await entry.getByText('通过，同意易地建设，方案通过', { exact: true }).waitFor()
      await entry.getByText('园林绿化局：未到场').waitFor()
      await entry.getByRole('listitem').filter({ hasText: '第3个工作日' }).waitFor()
      await chair.close()

      // a late word of one who was deemed is refused, and kept
      const late = await hall().clerk('landscaping')
      await late.page.goto(`/meetings/${taskId}`)
      await late.page.getByText('现在提出的意见不作为会议意见').waitFor()
      await late.page.getByRole('radio', { name: '不同意', exact: true }).check()
      await late.page.getByLabel(/^意见说明/).fill('绿地率不足')
      late.expectRefusal(409)
      await late.page.getByRole('button', { name: '存为备注' }).click()
      await late.page.getByRole('alert').getByText('已存为备注').waitFor()
      await late.page.getByRole('link', { name: `办件 ${number}` }).click()
      await (await late.leaf('意见与决定')).getByText('不同意：绿地率不足').waitFor()
      await late.close()
    })

    it('that is short of notice says that nobody is deemed, and waits for who did not come', async () => {
      const number = await reachMeeting(hall())
      const taskId = await openTaskOf(hall(), 'housing', number)
      const chair = await hall().clerk('housing')
      const { page } = chair
      await page.goto(`/meetings/${taskId}`)
      const soon = toIso(hall().server.time.now() + 3_600_000)
      await fillNotice(chair, soon, '项目现场', '距开始不足通知期限')
      await page.getByText('不足通知期限，缺席不视为同意').first().waitFor()
      await hall().moveTo(soon)
      await page.reload()
      const effects = page.getByRole('note', { name: '此刻宣布结束的后果' }).first()
      await effects.getByText('会议通知送达不足通知期限').first().waitFor()
      await page.getByRole('radio', { name: '不通过', exact: true }).check()
      await page.getByLabel(/^结论内容/).fill('未达成一致')
      await page.getByLabel(/^记录人/).fill('王晓梅')
      await page.getByRole('button', { name: '宣布结束' }).click()
      await chair.confirm()
      await page.getByRole('status').getByText('会议结果待').waitFor()
      await page.getByRole('region', { name: '再次召集' }).waitFor()
      await chair.close()
    })

    it.each([390, 1280, 1920])('fits a screen %i pixels wide', async (width) => {
      const number = await reachMeeting(hall())
      const taskId = await openTaskOf(hall(), 'housing', number)
      const clerk = await hall().clerk('housing', { width, height: 900 })
      const { page } = clerk
      await page.goto(`/meetings/${taskId}`)
      const startsAt = await morningAfterNotice(hall(), taskId)
      await fillNotice(clerk, startsAt, '三楼联审会议室')
      for (const address of [`/meetings/${taskId}`, '/meetings']) {
        await page.goto(address)
        await page.getByText('三楼联审会议室').first().waitFor()
        const over = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth')
        expect([address, over <= 0]).toEqual([address, true])
      }
      await clerk.close()
    })
  })
}

/** Fills in the notice on the meeting page that is open, sees the warning if there is to be one, and sends it. */
async function fillNotice(clerk: Clerk, startsAt: string, place: string, warning?: string): Promise<void> {
  const { page } = clerk
  const start = page.getByLabel('开始时间')
  await start.fill(startsAt.slice(0, 16).replace('T', ' '))
  await start.press('Enter')
  await page.getByLabel('地点').fill(place)
  await page.getByRole('button', { name: '发出会议通知' }).click()
  if (warning !== undefined) await page.getByRole('dialog').getByText(warning).waitFor()
  await clerk.confirm()
  await page.getByRole('region', { name: '第 1 次会议' }).waitFor()
}

/** The chair writes down that a department that came agrees. */
async function minute({ page }: Clerk, seat: ReturnType<Clerk['row']>): Promise<void> {
  await seat.getByRole('button', { name: '记录其会上意见' }).click()
  await seat.getByRole('radio', { name: '同意', exact: true }).check()
  await seat.getByRole('button', { name: '记入纪要' }).click()
  await seat.getByText('主持人记录').waitFor()
  await page.getByText('意见已记录').first().waitFor()
}

/** Half past nine of the day after the notice period ends, if the notice is delivered now. */
async function morningAfterNotice(hall: BrowserHall, taskId: string): Promise<string> {
  const client = await signIn(hall.server.app, 'housing')
  const answer = await client.get(`/api/tasks/${taskId}/meeting`)
  return toIso(toMs(answer.json<{ earliestStart: string }>().earliestStart) + 16 * 3_600_000)
}

async function openTaskOf(hall: BrowserHall, username: string, caseNumber: string): Promise<string> {
  const client = await signIn(hall.server.app, username)
  const answer = await client.get(`/api/tasks?scope=department&caseNumber=${caseNumber}`)
  const [task] = answer.json<{ tasks: { id: string }[] }>().tasks
  if (task === undefined) throw new Error(`no task of ${username} in ${caseNumber}`)
  return task.id
}

/** Brings a case to where the civil defence office objects and a meeting is to be called; answers its number. */
async function reachMeeting(hall: BrowserHall): Promise<string> {
  const number = await hall.receive()
  const act = async (username: string, path: string, body: object): Promise<void> => {
    const id = await openTaskOf(hall, username, number)
    const answer = await (await signIn(hall.server.app, username)).post(`/api/tasks/${id}/${path}`, body)
    if (answer.statusCode !== 200) throw new Error(answer.body)
    await hall.settle()
  }
  await act('window', 'accept', { data: { checks: ['complete', 'form', 'scope', 'seal'] } })
  const agree = { result: 'agree', comment: '同意' }
  for (const department of ['planning', 'fire', 'landscaping']) await act(department, 'opinion', agree)
  await act('civilDefence', 'opinion', { result: 'disagree', comment: '防空地下室面积不足' })
  return number
}
