import { describe, expect, it } from 'vitest'
import { PASSWORD } from '../../server/test-people.js'
import type { BrowserHall } from '../hall.js'

/** Signing in and out. */
export function signInStories(hall: () => BrowserHall): void {
  describe('signing in', () => {
    it('is asked of whoever opens a page, and leads to that page', async () => {
      const clerk = await hall().visitor()
      const { page } = clerk
      await page.goto('/cases?state=closed')
      await page.waitForURL(/\/sign-in\?to=/)
      await page.getByLabel('用户名').fill('window')
      await page.getByLabel('密码').fill(PASSWORD)
      await page.keyboard.press('Enter')
      await page.waitForURL(/\/cases\?state=closed$/)
      await expect.poll(() => page.getByLabel('状态').inputValue()).toBe('closed')
      await clerk.close()
    })

    it('tells of a wrong password without saying which of the two was wrong', async () => {
      const clerk = await hall().visitor()
      const { page } = clerk
      await page.goto('/sign-in')
      await page.getByLabel('用户名').fill('window')
      await page.getByLabel('密码').fill('wrong')
      clerk.expectRefusal(401)
      await page.getByRole('button', { name: '登录' }).click()
      await page.getByRole('alert').getByText('用户名或密码不正确').waitFor()
      expect(await page.getByLabel('密码').inputValue()).toBe('')
      expect(new URL(page.url()).pathname).toBe('/sign-in')
      await clerk.close()
    })

    it('offers the window to those who receive there, and to nobody else', async () => {
      for (const [username, offered] of [
        ['window', true],
        ['admin', false],
        ['planning', false],
      ] as const) {
        const clerk = await hall().clerk(username)
        const links = clerk.page.getByRole('navigation', { name: '主要页面' }).getByRole('link')
        expect([username, (await links.allInnerTexts()).includes('窗口收件')]).toEqual([username, offered])
        await clerk.close()
      }
    })

    it('does not follow a link to another host after signing in', async () => {
      const clerk = await hall().visitor()
      const { page } = clerk
      await page.goto('/sign-in?to=//example.org/tasks')
      await page.getByLabel('用户名').fill('window')
      await page.getByLabel('密码').fill(PASSWORD)
      await page.keyboard.press('Enter')
      await page.waitForURL((url) => url.pathname === '/tasks' && url.hostname === '127.0.0.1')
      await clerk.close()
    })

    it('ends with signing out: the pages are closed again, the back button included', async () => {
      const clerk = await hall().clerk('window')
      const { page } = clerk
      await page.getByRole('button', { name: '退出' }).click()
      await page.waitForURL('**/sign-in')
      await page.goBack()
      await page.waitForURL(/\/sign-in/)
      await clerk.close()
    })

    it('ends in every tab of the browser: no other goes on showing a file', async () => {
      const number = await hall().receive()
      const clerk = await hall().clerk('window')
      const other = await clerk.page.context().newPage()
      await other.goto(`/cases/${number}`)
      await other.getByRole('tab', { name: '办理经过' }).waitFor()
      await clerk.page.getByRole('button', { name: '退出' }).click()
      await other.waitForURL(/\/sign-in\?to=/)
      expect(await other.getByText(number).count()).toBe(0)
      await clerk.close()
    })

    it.each(['applicant', 'admin', 'inspector'])('offers %s no tasks to take', async (username) => {
      const clerk = await hall().clerk(username)
      const { page } = clerk
      await page.getByText('没有需要您办理的事').waitFor()
      expect(await page.getByRole('tab').allInnerTexts()).toEqual([
        expect.stringMatching(/^我的任务/),
        '已办',
      ])
      expect(await page.getByText('认领任务').count()).toBe(0)
      await clerk.close()
    })

    it('lasts over a reload', async () => {
      const clerk = await hall().clerk('window')
      const { page } = clerk
      await page.reload()
      await page.getByRole('tab', { name: '窗口任务' }).waitFor()
      await clerk.close()
    })
  })
}
