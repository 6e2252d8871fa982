import { describe, expect, it } from 'vitest'
import { toIso } from '../../../engine/index.js'
import type { BrowserHall } from '../hall.js'
import { doTask, fillAcceptance } from './do-task.js'

/** A department whose time runs out is deemed to agree; an express one never is. */
export function deemedConsentStories(hall: () => BrowserHall): void {
  describe('a department that does not answer', () => {
    it('is deemed to agree: seen live, in the list, the opinions, the history and the ledger', async () => {
      // given a case with four departments asked, one of which has claimed
      const number = await hall().receive()
      await doTask(hall(), 'window', number, fillAcceptance)
      const planning = await hall().clerk('planning')
      const { page } = planning
      await planning.take(number)
      await page.getByText('剩余7个工作日').waitFor()
      await page.getByText('到期未答复：视为同意').waitFor()
      await page.getByText('时限怎样算出').click()
      await page.getByText('第7个工作日').waitFor()
      const dueText = await page.locator('.clock time').first().getAttribute('datetime')
      const due = Date.parse(dueText ?? '')

      // when the clock ends
      await hall().moveTo(toIso(due - 60_000))
      await page.getByRole('radio', { name: '同意', exact: true }).waitFor()
      await hall().moveTo(toIso(due))

      // then the page that was open shows it by itself
      await page.getByText(/没有在时限内答复.*视为同意/).waitFor()
      const opinions = await planning.leaf('意见与决定')
      await opinions.getByText('到期未答复，视为同意').first().waitFor()
      const history = await planning.leaf('办理经过')
      await history
        .getByText(/自然资源和规划局.*视为同意/)
        .first()
        .waitFor()
      const ledger = await planning.leaf('视为同意记录')
      const entry = ledger.getByRole('article').filter({ hasText: '自然资源和规划局' })
      await entry.getByRole('heading', { name: '视为同意记录' }).waitFor()
      await entry.getByText('由规则作出，不是任何人的签字').waitFor()
      await entry.getByText('任务由 测试 planning 持有').waitFor()
      await entry.getByText('请求送达').waitFor()
      await entry.getByRole('listitem').filter({ hasText: '第7个工作日' }).waitFor()
      expect(await entry.getByRole('blockquote').innerText()).toContain('超时默认')
      expect(await entry.getByText(/[0-9a-f]{64}/).count()).toBeGreaterThan(0)
      await planning.openList('已办')
      await planning.row(number).getByText('视为同意').waitFor()
      await planning.close()

      // and the express department is red, asked still, and not deemed
      await hall().moveTo(toIso(due + 14 * 86_400_000))
      const fire = await hall().clerk('fire')
      await fire.openList(/^部门任务/)
      await fire
        .row(number)
        .getByText(/已超时/)
        .waitFor()
      await fire.row(number).getByRole('link').click()
      await fire.page.getByText('不得视为同意').waitFor()
      await fire.page.getByRole('tab', { name: /意见与决定/ }).click()
      expect(await fire.page.getByRole('tabpanel').getByText('消防设计审查机构').count()).toBe(0)
      await fire.close()
    })
  })
}
