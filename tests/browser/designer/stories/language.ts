import { gzipSync } from 'node:zlib'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { packageWith } from '../../../server/construction-package.js'
import type { DesignerHall } from '../designer-hall.js'
import { takePen } from '../pen.js'

/** Words that are the same in Chinese: the watermark, names of notations, keys of the keyboard, the other language. */
const SAME =
  /Powered by bpmn\.io|\b(?:BPMN|DMN|FEEL|JSON|SVG|PNG|Camunda|English|ISO|bpmn\.io|MIME|URL|Ctrl|Shift|Delete)\b/g

/** English words in what a person can read on the page: texts, titles, labels for the reader. Ids and codes are no words. */
async function englishOn(page: Page): Promise<readonly string[]> {
  const texts = await page.evaluate<string[]>(`[...document.querySelectorAll('body *')].flatMap((element) => {
    if (element.closest('code, script, style, svg, textarea, .where, [contenteditable]')) return []
    const own = [...element.childNodes].filter((node) => node.nodeType === 3).map((node) => node.textContent)
    const said = ['title', 'placeholder', 'aria-label'].map((name) => element.getAttribute(name) ?? '')
    return [...own, ...said]
  })`)
  return [...new Set(texts.map((text) => text.trim()))].filter((text) =>
    /\b[A-Z][a-z]{2,}/.test(text.replaceAll(SAME, '')),
  )
}

/** Chinese throughout; English a click away; a first load that is not too heavy. */
export function languageStories(hall: () => DesignerHall): void {
  describe('the language', () => {
    it('is Chinese wherever a person reads, in an English browser too', async () => {
      const draftId = await hall().draft('语言', packageWith({}))
      const page = await hall().designer()
      expect(await englishOn(page)).toEqual([])
      await page.goto(`/designer/#${draftId}`)
      await page.reload()
      const pen = takePen(page)
      await pen.shape('fireOpinion').first().waitFor()
      for (const id of [
        'fireOpinion',
        'determineScope',
        'reviewSplit',
        'applicationReceived',
        'closeGranted',
      ]) {
        await pen.select(id)
        await page.locator('.bio-properties-panel-header').waitFor()
        expect([id, await englishOn(page)]).toEqual([id, []])
      }
      await page.locator('.djs-context-pad [data-action="replace"]').click()
      await page.locator('.djs-popup').waitFor()
      expect(await englishOn(page)).toEqual([])
      await page.keyboard.press('Escape')
      await pen.select('fireOpinion')
      await page.locator('.djs-context-pad .open-form').click()
      await page.locator('.fjs-palette-header').waitFor()
      expect(await englishOn(page)).toEqual([])
      await page.context().close()
    })

    it('is English after one click, and Chinese after another', async () => {
      const page = await hall().designer()
      await page.getByRole('button', { name: 'English' }).click()
      await page.getByRole('button', { name: 'New matter' }).waitFor()
      await page.getByRole('button', { name: '中文' }).click()
      await page.getByRole('button', { name: '新建事项' }).waitFor()
      await page.context().close()
    })
  })

  describe('the first load', () => {
    it('is under 900 kB compressed, the thread that checks included', () => {
      const folder = join('dist', 'pages', 'designer')
      const first = [
        ...readFileSync(join(folder, 'index.html'), 'utf8').matchAll(/(?:src|href)="\/designer\/([^"]+)"/g),
      ]
      const worker = readdirSync(join(folder, 'assets')).filter((file) => file.startsWith('lint-worker'))
      const files = [...first.map(([, path]) => path ?? ''), ...worker.map((file) => join('assets', file))]
      expect(worker.length).toBe(1)
      expect(files.length).toBeGreaterThan(2)
      const bytes = files.map((file) => gzipSync(readFileSync(join(folder, file))).length)
      expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(900_000)
    })
  })
}
