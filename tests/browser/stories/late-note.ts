import { describe, expect, it } from 'vitest'
import { toIso } from '../../../engine/index.js'
import type { BrowserHall } from '../hall.js'
import { doTask, fillAcceptance } from './do-task.js'

/** The clock takes a task away, never what somebody has typed: it can be left as a note (statute §3). */
export function lateNoteStories(hall: () => BrowserHall): void {
  describe('a form that is open when the time runs out', () => {
    it('keeps what was typed, says that it counts no more, and offers to leave it as a note', async () => {
      // given somebody writing
      const number = await hall().receive()
      await doTask(hall(), 'window', number, fillAcceptance)
      const clerk = await hall().clerk('planning')
      const { page } = clerk
      await clerk.take(number)
      const due = Date.parse((await page.locator('.clock time').first().getAttribute('datetime')) ?? '')
      await page.getByLabel('核定容积率').fill('2.2')
      await page.getByRole('radio', { name: /^不同意/ }).check()
      const comment = page.getByRole('textbox', { name: '意见说明' })
      await comment.fill('退让距离不足，见第3页。')
      // when the clock ends
      await hall().moveTo(toIso(due))
      // then
      await page.getByText('时限已过，意见不再计入').waitFor()
      expect(await comment.inputValue()).toBe('退让距离不足，见第3页。')
      expect(await page.getByLabel('核定容积率').inputValue()).toBe('2.2')
      expect(await page.getByRole('button', { name: '提交意见' }).count()).toBe(0)
      // and when it is left as a note
      await page.getByRole('button', { name: '存为备注' }).click()
      await page.getByRole('dialog').getByText('不产生意见的效力').waitFor()
      await clerk.confirm()
      const opinions = await clerk.leaf('意见与决定')
      await opinions.getByText('不同意：退让距离不足，见第3页。').waitFor()
      expect(await comment.inputValue()).toBe('')
      await clerk.close()
    })
  })
}
