import { describe, expect, it } from 'vitest'
import { toIso } from '../../../engine/index.js'
import type { BrowserHall } from '../hall.js'
import { doTask, fillAcceptance } from './do-task.js'

/** What the hall opens by itself is worked off; what it writes is read; who is away hands over. */
export function inspectionStories(hall: () => BrowserHall): void {
  describe('the inspection items and notices', () => {
    it('opens an item when a department is deemed to agree, and the inspector works it off', async () => {
      // given a case in which planning lets its clock run out
      const number = await hall().receive()
      await doTask(hall(), 'window', number, fillAcceptance)
      const planning = await hall().clerk('planning')
      await planning.page.getByText('自然资源和规划局 · 审批人员').waitFor()
      await planning.take(number)
      const dueText = await planning.page.locator('.clock time').first().getAttribute('datetime')
      await hall().moveTo(toIso(Date.parse(dueText ?? '')))

      // when the inspector looks
      const inspector = await hall().clerk('inspector')
      const { page } = inspector
      await page.getByRole('link', { name: '督查', exact: true }).click()
      const item = page
        .getByRole('listitem')
        .filter({ hasText: number })
        .filter({ hasText: '自然资源和规划局' })
      await item.getByText('超时默认').waitFor()
      await item.getByRole('button', { name: '办结' }).click()
      const dialog = page.getByRole('dialog').filter({ visible: true })
      await dialog.getByText('办结不改变已经生效的默认结果').waitFor()
      await dialog.getByLabel('核查情况和处理结果').fill('约谈规划科，已整改')
      await dialog.getByRole('button', { name: '确认办结' }).click()

      // then it is off the list, and stays on record
      await item.waitFor({ state: 'detached' })
      await page.getByLabel('只看未办结的').uncheck()
      await item.getByText('处理结果：约谈规划科，已整改').waitFor()
      await item.getByText('已办结', { exact: true }).waitFor()
      await item.getByRole('link', { name: number }).click()
      await (await inspector.leaf('办理经过')).getByText(/办结督查事项.*约谈规划科，已整改/).waitFor()

      // and the ledger prints as a page of paper
      const ledger = await inspector.leaf('视为同意记录')
      const paper = await ledger.getByRole('link', { name: '书面记录（PDF）' }).first().getAttribute('href')
      const answer = await page.request.get(paper ?? '')
      expect([answer.status(), answer.headers()['content-type']]).toEqual([200, 'application/pdf'])
      await inspector.close()

      // and the department reads what was written to it
      await planning.page.getByRole('link', { name: '通知', exact: true }).click()
      const notices = planning.page.getByRole('list', { name: '通知' })
      await notices
        .getByRole('listitem')
        .filter({ hasText: number })
        .filter({ hasText: '视为同意' })
        .first()
        .waitFor()
      await planning.close()
    })

    it('hands the task of who is away to their substitute, who sees it', async () => {
      const number = await hall().receive()
      await doTask(hall(), 'window', number, fillAcceptance)
      const fire = await hall().clerk('fire')
      await fire.take(number)
      await fire.page.getByRole('link', { name: 'AB角', exact: true }).click()
      await fire.page.getByLabel('B角的登录名（同一部门、同一岗位）').fill('fire2')
      await fire.page.getByRole('button', { name: '指定' }).click()
      await fire.page.getByText('现为测试 fire2').waitFor()
      const now = hall().server.time.now()
      const local = (at: number): string => toIso(at).slice(0, 16)
      await fire.page.getByLabel('自', { exact: true }).fill(local(now - 60_000))
      await fire.page.getByLabel('至', { exact: true }).fill(local(now + 3 * 86_400_000))
      await fire.page.getByLabel('事由').fill('培训')
      await fire.page.getByRole('button', { name: '登记' }).click()
      const away = fire.page.getByRole('list', { name: '离岗' })
      await away.getByText(/测试 fire .*培训，B角测试 fire2/).waitFor()

      const fire2 = await hall().clerk('fire2')
      await fire2.openList('我的任务')
      await fire2.row(number).getByRole('link').click()
      await (await fire2.leaf('办理经过')).getByText(/测试 fire离岗.*转由B角测试 fire2办理/).waitFor()
      await fire2.close()
      await away.getByRole('button', { name: '结束离岗' }).click()
      await fire.page.getByText('没有人离岗').waitFor()
      await fire.close()
    })
  })
}
