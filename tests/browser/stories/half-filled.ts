import { describe, expect, it } from 'vitest'
import type { BrowserHall } from '../hall.js'
import { doTask, fillAcceptance } from './do-task.js'

/** What a person is about to write stays on the page whatever the others do with the case. */
export function halfFilledStories(hall: () => BrowserHall): void {
  describe('a form half filled in', () => {
    it('keeps what stands in it when another department answers meanwhile', async () => {
      const number = await hall().receive()
      await doTask(hall(), 'window', number, fillAcceptance)
      const clerk = await hall().clerk('planning')
      const { page } = clerk
      await clerk.take(number)
      await page.getByLabel('核定容积率').fill('2.2')
      await page.getByRole('radio', { name: '同意', exact: true }).check()
      await page.getByRole('textbox', { name: '意见说明' }).fill('容积率按规划条件核定。')

      await doTask(hall(), 'fire', number, async ({ page: other }) => {
        await other.getByRole('radio', { name: '同意', exact: true }).check()
        await other.getByRole('button', { name: '经审查，符合要求，同意。' }).click()
        await other.getByRole('button', { name: '提交意见' }).click()
      })
      await (await clerk.leaf('意见与决定')).getByText('消防').first().waitFor()

      expect(await page.getByLabel('核定容积率').inputValue()).toBe('2.2')
      expect(await page.getByRole('radio', { name: '同意', exact: true }).isChecked()).toBe(true)
      expect(await page.getByRole('textbox', { name: '意见说明' }).inputValue()).toBe(
        '容积率按规划条件核定。',
      )
      await clerk.close()
    })
  })
}
