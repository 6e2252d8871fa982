import { describe, expect, it } from 'vitest'
import type { BrowserHall } from '../hall.js'
import { doTask, reachDecision } from './do-task.js'

/** The whole of a joint review, from the window to the certificate, by hand. */
export function jointReviewStories(hall: () => BrowserHall): void {
  describe('a joint review', () => {
    it('goes from the window through four departments and the decision to the certificate', async () => {
      const number = await reachDecision(hall())
      await doTask(hall(), 'housing', number, async ({ page }) => {
        await page.getByRole('tabpanel').getByText('自然资源和规划局').waitFor()
        expect(await page.getByRole('tabpanel').getByText('同意', { exact: true }).count()).toBe(4)
        await page.getByRole('radio', { name: '准予许可' }).check()
        await page.getByRole('button', { name: '符合法定条件、标准，准予许可。' }).click()
        await page.getByRole('button', { name: '作出决定' }).click()
      })
      await doTask(hall(), 'window2', number, async ({ page }) => {
        await page.getByRole('radio', { name: '窗口自取' }).check()
        expect(await page.getByLabel('证照名称').inputValue()).toBe('建设工程联合审查合格书')
        await page.getByRole('button', { name: '制证出件' }).click()
      })

      const clerk = await hall().clerk('window')
      const { page } = clerk
      await page.goto(`/cases/${number}`)
      await page.getByText('已办结').first().waitFor()
      await page.getByLabel('已结束的时限').getByText('制发联合审查合格书时限').waitFor()
      await (await clerk.leaf('意见与决定')).getByText(/编号 .*2026-\d{5}/).waitFor()
      await clerk.leaf('流程图')
      await page.locator('[data-element-id=endGranted].completed').waitFor()
      await page.locator('[data-element-id=flowPassed].taken').waitFor({ state: 'attached' })
      expect(await page.locator('.djs-element.active').count()).toBe(0)
      expect(await page.locator('.bjs-powered-by').isVisible()).toBe(true)
      await clerk.close()
    })
  })
}
