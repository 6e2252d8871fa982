import { describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { emptyDiagram } from '../../../../designer/drafts/empty-files.js'
import type { DesignerHall } from '../designer-hall.js'
import { takePen } from '../pen.js'

/** Drafts: kept by revision, lost by nobody. */
export function draftStories(hall: () => DesignerHall): void {
  const begin = async (name: string): Promise<string> =>
    hall().draft(name, { 'process.bpmn': emptyDiagram('p', name) })
  const open = async (draftId: string): Promise<Page> => {
    const page = await hall().designer()
    await page.goto(`/designer/#${draftId}`)
    await page.reload()
    await takePen(page).shape('submitted').first().waitFor()
    return page
  }
  const save = (page: Page): Promise<void> => page.getByRole('button', { name: '保存', exact: true }).click()

  describe('a draft', () => {
    it('is not lost with a tab that was closed before it was saved', async () => {
      const page = await open(await begin('关闭的标签页'))
      await takePen(page).task('submitted', 'kept', '没有保存的任务')
      await page.getByText('未保存').waitFor()
      await page.reload()
      await takePen(page).shape('kept').first().waitFor()
      await page.getByText('未保存').waitFor()
      await page.context().close()
    })

    it('is saved by Ctrl+S as a revision, and an older one can be compared and taken back', async () => {
      const page = await open(await begin('修订'))
      await takePen(page).task('submitted', 'added', '新任务')
      await page.keyboard.press('Control+s')
      await page.getByText('已保存为第2版').waitFor()
      await page.getByRole('button', { name: /^第2版 ·/ }).click()
      const dialog = page.getByRole('dialog')
      await dialog.getByLabel(/第1版/).check()
      await dialog.getByText('新增“新任务”（added）').waitFor()
      await dialog.getByRole('button', { name: '取回这一版的内容' }).click()
      await takePen(page).shape('added').first().waitFor({ state: 'detached' })
      await save(page)
      await page.getByText('已保存为第3版').waitFor()
      await page.context().close()
    })

    it('warns the second of two people before either loses work, and keeps both versions', async () => {
      const draftId = await begin('两人同改')
      const [first, second] = [await open(draftId), await open(draftId)]
      await takePen(first).task('submitted', 'mine', '先存的任务')
      await save(first)
      await first.getByText('已保存为第2版').waitFor()
      await takePen(second).task('submitted', 'theirs', '后存的任务')
      await save(second)
      const dialog = second.getByRole('dialog')
      await dialog.getByText(/测试 admin已于.*保存了第2版/).waitFor()
      await dialog.getByText('删除“先存的任务”（mine）').waitFor()
      hall().forgive(/status of 409/)
      await dialog.getByRole('button', { name: '在其后保存我的版本' }).click()
      await second.getByText('已保存为第3版').waitFor()
      const drafts = hall().server.bancheng.drafts
      const texts = await Promise.all(
        [2, 3].map(async (revision) => (await drafts.find(draftId, revision))?.files['process.bpmn']),
      )
      expect(texts.map((text) => [text?.includes('先存的任务'), text?.includes('后存的任务')])).toEqual([
        [true, false],
        [false, true],
      ])
      await first.context().close()
      await second.context().close()
    })

    it('is not shown to who may not design', async () => {
      const page = await hall().designer()
      await page.context().clearCookies()
      await page.reload()
      await page.getByLabel('用户名').fill('window')
      await page.getByLabel('密码').fill('Correct-horse-7')
      await page.getByRole('button', { name: '登录' }).click()
      await page.getByText('您的角色不能使用设计器').waitFor()
      await page.context().close()
    })
  })
}
