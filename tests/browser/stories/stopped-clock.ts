import { describe, expect, it } from 'vitest'
import { toIso } from '../../../engine/index.js'
import type { BrowserHall } from '../hall.js'
import { doTask, fillAcceptance } from './do-task.js'

/** A special procedure takes its time out of the count; nothing happens by itself meanwhile. */
export function stoppedClockStories(hall: () => BrowserHall): void {
  describe('a stopped clock', () => {
    it('shows what remains, outlasts its old deadline, and goes on when it is resumed', async () => {
      const number = await hall().receive()
      await doTask(hall(), 'window', number, fillAcceptance)
      const clerk = await hall().clerk('landscaping')
      const { page } = clerk
      await clerk.take(number)
      const clock = page.locator('.clock')
      const due = Date.parse((await clock.locator('time').first().getAttribute('datetime')) ?? '')

      await page.getByRole('button', { name: '中止计时' }).click()
      await page.getByLabel('程序').selectOption({ label: '专家评审' })
      await page.getByRole('dialog').getByLabel('事由').fill('古树名木保护方案需专家评审。')
      await clerk.confirm()
      await clock.getByText(/已中止计时.*剩余5个工作日/).waitFor()
      await clock.getByText(/^专家评审，自/).waitFor()
      // then the promised limit, told to the applicant as standing still, stands still too
      const promised = await promisedLimit(hall(), 'housing', number)
      expect(promised.remaining).toMatch(/^已中止计时/)
      expect(promised.others).toContain('剩余')
      // and is for who leads the case to touch, not for a department that is asked
      expect(await promisedLimit(hall(), 'planning', number)).toMatchObject({ buttons: [] })

      await hall().moveTo(toIso(due + 3 * 86_400_000 - 3_600_000))
      await page.reload()
      await clock.getByText(/剩余5个工作日/).waitFor()
      expect(await page.getByText('没有在时限内答复').count()).toBe(0)

      await page.getByRole('button', { name: '恢复计时' }).click()
      await clerk.confirm()
      await clock.getByText('剩余5个工作日', { exact: true }).waitFor()
      await page.getByText('时限怎样算出').click()
      await clock.getByText('第1次中止').waitFor()
      expect((await promisedLimit(hall(), 'housing', number)).remaining).toMatch(/^剩余/)
      await clerk.close()
    })
  })
}

/** What the card of the promised limit shows a person on the page of the case: what remains, what may be done, and what the other cards say. */
async function promisedLimit(
  hall: BrowserHall,
  username: string,
  number: string,
): Promise<{ readonly remaining: string; readonly buttons: readonly string[]; readonly others: string }> {
  const clerk = await hall.clerk(username)
  await clerk.page.goto(`/cases/${number}`)
  const card = clerk.page.locator('.clock').filter({ hasText: '办件总时限' })
  await card.waitFor()
  const seen = {
    remaining: await card.locator('.remaining').innerText(),
    buttons: await card.getByRole('button').allInnerTexts(),
    others: (await clerk.page.locator('.clock').filter({ hasNotText: '办件总时限' }).allInnerTexts()).join(),
  }
  await clerk.close()
  return seen
}
