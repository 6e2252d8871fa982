import { describe, expect, it } from 'vitest'
import type { BrowserHall } from '../hall.js'
import { reachDecision } from './do-task.js'

/** Only the bureau head says no; whoever else would, hands it up. */
export function refusalStories(hall: () => BrowserHall): void {
  describe('a refusal', () => {
    it('is not offered to the approver, is handed up with reasons, and is the bureau head’s', async () => {
      const number = await reachDecision(hall())
      const approver = await hall().clerk('housing')
      await approver.take(number)
      expect(await approver.page.getByRole('radio', { name: /不予/ }).count()).toBe(0)
      await approver.page.getByRole('radio', { name: /提请局级研究/ }).check()
      await approver.page.getByRole('button', { name: '提请局级' }).click()
      await approver.page.getByText('请填写理由和依据。').waitFor()
      await approver.page.getByLabel(/理由和依据/).fill('用地手续存在争议，建议不予许可。')
      await approver.page.getByRole('button', { name: '提请局级' }).click()
      await approver.confirm()
      await approver.page.getByText('已提请局级').first().waitFor()
      await approver.close()
      await hall().settle()

      const head = await hall().clerk('housing-head')
      await head.take(number)
      await head.page.getByRole('radio', { name: /不予许可/ }).check()
      await head.page.getByLabel(/理由和依据/).fill('用地手续不合法，不符合许可条件。')
      await head.page.getByRole('button', { name: '作出决定' }).click()
      await head.confirm()
      await head.page.getByText('这项任务已经办结。').waitFor()
      await (await head.leaf('意见与决定')).getByText('不予许可').first().waitFor()
      await head.close()
    })
  })
}
