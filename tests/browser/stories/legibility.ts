import { describe, expect, it } from 'vitest'
import type { BrowserHall } from '../hall.js'

/** Small screens, the keyboard alone, addresses that lead nowhere. */
export function legibilityStories(hall: () => BrowserHall): void {
  describe('the pages', () => {
    it.each([390, 1280, 1920])('fit a screen %i pixels wide', async (width) => {
      const number = await hall().receive()
      const clerk = await hall().clerk('window', { width, height: 800 })
      const { page } = clerk
      const addresses = ['/tasks?scope=department', '/cases', `/cases/${number}`, '/intake']
      for (const address of addresses) {
        await page.goto(address)
        await page.getByText('建设工程联合审查').first().waitFor()
        const over = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth')
        expect([address, over <= 0]).toEqual([address, true])
      }
      await clerk.close()
    })

    it.each([390, 1280])('wrap a name without a space on a screen %i pixels wide', async (width) => {
      const name = 'W'.repeat(200)
      const number = await hall().receive(name)
      const clerk = await hall().clerk('window', { width, height: 800 })
      const { page } = clerk
      for (const address of ['/tasks?scope=department', '/cases', `/cases/${number}`]) {
        await page.goto(address)
        await page.getByText(name).first().waitFor()
        const over = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth')
        expect([address, over <= 0]).toEqual([address, true])
      }
      await clerk.close()
    })

    it('tell the case and its day in a row on a telephone', async () => {
      const number = await hall().receive()
      const clerk = await hall().clerk('window', { width: 390, height: 844 })
      await clerk.openList(/^窗口任务/)
      const row = clerk.row(number)
      expect(await row.getByText(number.slice(-4)).first().isVisible()).toBe(true)
      expect(await row.locator('time').isVisible()).toBe(true)
      expect(await row.getByText('到期').isVisible()).toBe(true)
      await clerk.close()
    })

    it('can be worked with the keyboard alone: search, go down the list, open', async () => {
      const [first, second] = [await hall().receive(), await hall().receive()]
      const clerk = await hall().clerk('window')
      const { page } = clerk
      await clerk.openList(/^窗口任务/)
      await clerk.row(second).waitFor()
      await page.keyboard.press('/')
      await page.keyboard.type(first)
      await clerk.row(second).waitFor({ state: 'detached' })
      await clerk.row(first).getByRole('link').focus()
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Enter')
      await page.getByRole('heading', { name: '受理审查' }).waitFor()
      await page.getByText(first).first().waitFor()
      await clerk.close()
    })

    it('say so when there is no such case', async () => {
      const clerk = await hall().clerk('window')
      clerk.expectRefusal(404)
      await clerk.page.goto('/cases/NOWHERE-1')
      await clerk.page.getByRole('alert').getByText('没有找到').waitFor()
      await clerk.close()
    })

    it('do not offer the window’s work to an approver', async () => {
      const clerk = await hall().clerk('planning')
      expect(await clerk.page.getByRole('link', { name: '窗口收件' }).count()).toBe(0)
      await clerk.page.goto('/intake')
      await clerk.page.getByText('您不在综合窗口').waitFor()
      await clerk.close()
    })
  })
}
