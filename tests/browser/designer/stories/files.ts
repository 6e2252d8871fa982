import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { emptyDiagram } from '../../../../designer/drafts/empty-files.js'
import { packageWith } from '../../../server/construction-package.js'
import type { DesignerHall } from '../designer-hall.js'
import { takePen } from '../pen.js'

/** Files beside the diagram, and files that leave and come. */
export function fileStories(hall: () => DesignerHall): void {
  describe('the files of a package', () => {
    it('open from the element that uses them: the decision table and the form', async () => {
      const draftId = await hall().draft('联合审查', packageWith({}))
      const page = await hall().designer()
      await page.goto(`/designer/#${draftId}`)
      await page.reload()
      const pen = takePen(page)
      await pen.shape('determineScope').first().waitFor()
      await pen.select('determineScope')
      await page.locator('.djs-context-pad .open-decision').click()
      await page.getByText('命中策略').waitFor()
      await page.getByRole('tab', { name: '流程图' }).click()
      await pen.select('fireOpinion')
      await page.locator('.djs-context-pad .open-form').click()
      await page.locator('.fjs-palette-header').getByText('组件').waitFor()
      await page.getByText('检查通过：没有问题').waitFor()
      await page.context().close()
    })

    it('are checked by the engine while they are typed; FEEL knows the variables of the case', async () => {
      const draftId = await hall().draft('表达式', packageWith({}))
      const page = await hall().designer()
      await page.goto(`/designer/#${draftId}`)
      await page.reload()
      const pen = takePen(page)
      await pen.shape('fireOpinion').first().waitFor()
      await page.getByText('检查通过：没有问题').waitFor()
      await pen.select('fireOpinion')
      const outputs = page.locator('[data-group-id="group-outputs"]')
      await outputs.locator('.bio-properties-panel-group-header').first().click()
      await outputs.locator('.bio-properties-panel-collapsible-entry-header').first().click()
      await outputs.locator('.cm-content').first().click()
      await page.keyboard.press('Control+End')
      await page.keyboard.type(' + applic')
      await page.locator('.cm-tooltip-autocomplete').getByText('application').waitFor()
      await page.keyboard.press('Escape')
      await page.keyboard.type(' +')
      await page
        .locator('.findings')
        .getByText(/表达式“opinion \+ applic \+”无法解析/)
        .waitFor()

      await pen.select('determineScope')
      await page.locator('.djs-context-pad .open-decision').click()
      await page.locator('tbody td').filter({ hasText: '> 250' }).first().click()
      await page.keyboard.press('Control+a')
      await page.keyboard.type('> 999 and and')
      await page.keyboard.press('Control+s')
      await page.getByText('已保存为第2版').waitFor()
      await page.locator('.findings').getByText('dmn', { exact: true }).waitFor()
      await page.context().close()
    })

    it('come and go unchanged, and leave as pictures', async () => {
      const page = await hall().designer()
      const file = 'processes/matters/construction-joint-review/process.bpmn'
      await page.locator('input[type=file]').setInputFiles(file)
      await takePen(page).shape('planningOpinion').first().waitFor()
      const exported = async (kind: string): Promise<Buffer> => {
        const [download] = await Promise.all([
          page.waitForEvent('download'),
          page.getByLabel('导出').selectOption(kind),
        ])
        return readFileSync(await download.path())
      }
      expect((await exported('file')).toString('utf8')).toBe(readFileSync(file, 'utf8'))
      expect((await exported('svg')).toString('utf8')).toContain('<svg')
      expect((await exported('png')).subarray(1, 4).toString('latin1')).toBe('PNG')
      await page.context().close()
    })

    it('can be copied from one diagram to another', async () => {
      const [from, to] = await Promise.all(
        ['甲', '乙'].map((name) => hall().draft(name, { 'process.bpmn': emptyDiagram('p', name) })),
      )
      const page = await hall().designer()
      await page.goto(`/designer/#${from ?? ''}`)
      await page.reload()
      const pen = takePen(page)
      await pen.shape('submitted').first().waitFor()
      await pen.task('submitted', 'copied', '复制的任务')
      await pen.headers('copied', { act: 'give-opinion', timeLimit: '5 workingDay' })
      await pen.select('copied')
      await page.keyboard.press('Control+c')
      const other = await page.context().newPage()
      await other.goto(`/designer/#${to ?? ''}`)
      await takePen(other).shape('submitted').first().waitFor()
      await takePen(other).select('submitted')
      await other.keyboard.press('Control+v')
      await other.mouse.click(760, 300)
      await other.locator('.limit-badge').getByText('5个工作日').waitFor()
      await page.context().close()
    })
  })
}
