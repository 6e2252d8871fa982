import { describe, expect, it } from 'vitest'
import type { BrowserHall } from '../hall.js'

/** Who takes a task, and what the others see of it. */
export function claimStories(hall: () => BrowserHall): void {
  describe('claiming', () => {
    it('is seen in another browser without a reload', async () => {
      const number = await hall().receive()
      const [one, other] = [await hall().clerk('window'), await hall().clerk('window2')]
      await other.openList(/^窗口任务/)
      await other.row(number).getByRole('button', { name: '认领' }).waitFor()

      await one.take(number)

      await other.row(number).getByText('测试 window', { exact: true }).waitFor()
      expect(await other.row(number).getByRole('button', { name: '认领' }).count()).toBe(0)
      await one.page.getByRole('button', { name: '退回认领' }).click()
      await other.row(number).getByRole('button', { name: '认领' }).waitFor()
      await one.close()
      await other.close()
    })

    it('shows a case in the list at the moment it arrives', async () => {
      const clerk = await hall().clerk('window')
      await clerk.openList(/^窗口任务/)
      const number = await hall().receive()
      await clerk.row(number).waitFor()
      await clerk.close()
    })

    it('is won by the first; the second is told by whom', async () => {
      const number = await hall().receive()
      const slow = await hall().clerk('window2')
      await slow.openList(/^窗口任务/)
      const button = slow.row(number).getByRole('button', { name: '认领' })
      await button.waitFor()
      // A browser that hears nothing of the change, as on a bad line.
      await slow.page.route('**/api/tasks?*', (route) => route.abort('connectionrefused'))
      const quick = await hall().clerk('window')
      await quick.take(number)

      slow.expectRefusal(409)
      await button.click()

      await slow.page
        .getByText(/没有认领成功.*测试 window/)
        .first()
        .waitFor()
      await slow.page.unroute('**/api/tasks?*')
      slow.forgive(/ERR_CONNECTION_REFUSED/)
      await slow.close()
      await quick.close()
    })

    it('tells when the connection is lost, and catches up when it is back', async () => {
      const clerk = await hall().clerk('window2')
      const { page } = clerk
      await clerk.openList(/^窗口任务/)
      await page.route('**/api/events', (route) => route.abort('connectionrefused'))
      hall().server.app.server.closeAllConnections()
      await page.getByText('连接中断，正在重连').waitFor({ timeout: 60_000 })
      const number = await hall().receive()
      await page.unroute('**/api/events')
      await clerk.row(number).waitFor({ timeout: 60_000 })
      await page.getByText('连接中断，正在重连').waitFor({ state: 'hidden' })
      clerk.forgive(/api\/events|ERR_/)
      await clerk.close()
    })
  })
}
