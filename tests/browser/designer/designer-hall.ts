import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { PASSWORD } from '../../server/test-people.js'
import { openTestServer, type TestServer } from '../../server/test-server.js'
import { startChromium } from '../chromium.js'

/** What bpmn-js and its plugins say of each other on the console, and the refusal of who is not signed in yet. */
const KNOWN = /ContextPad#getPad is deprecated|status of 401/

/** The served product with no matter yet, and a browser before its designer. */
export interface DesignerHall {
  readonly server: TestServer
  /** A designer's browser, signed in; answers its page with the list of drafts. */
  designer(username?: string): Promise<Page>
  /** Keeps a draft without a browser; answers its id. */
  draft(name: string, files: Readonly<Record<string, string>>): Promise<string>
  /** What the browsers complained of since this was last asked. */
  complaints(): readonly string[]
  /** Takes back complaints that a story brings about on purpose. */
  forgive(expected: RegExp): void
  close(): Promise<void>
}

/** Opens the hall at nine in the morning of 9 March 2026. */
export async function openDesignerHall(): Promise<DesignerHall> {
  const server = await openTestServer({
    at: '2026-03-09T09:00:00+08:00',
    config: { pagesDir: join(process.cwd(), 'dist', 'pages'), sessionHours: 720 },
    limits: { requestsPerMinute: 100_000 },
  })
  const address = `http://127.0.0.1:${await server.listen()}`
  const browser: Browser = await startChromium()
  const complaints: string[] = []
  const hall: DesignerHall = {
    server,
    async designer(username = 'admin') {
      const context = await browser.newContext({
        viewport: { width: 1920, height: 1000 },
        locale: 'en-US',
        baseURL: address,
      })
      const page = await context.newPage()
      page.setDefaultTimeout(15_000)
      page.on('pageerror', (error) => void complaints.push(error.stack ?? error.message))
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
      })
      page.on('request', (request) => {
        if (!request.url().startsWith(address) && !/^(?:data|blob):/.test(request.url())) {
          complaints.push(`went to ${request.url()}`)
        }
      })
      await page.goto('/designer/')
      await page.getByLabel('用户名').fill(username)
      await page.getByLabel('密码').fill(PASSWORD)
      await page.getByRole('button', { name: '登录' }).click()
      await page.getByRole('heading', { name: '草稿' }).waitFor()
      return page
    },
    async draft(name, files) {
      const by = { userId: 'u-admin', name: '测试 admin' }
      const saved = await server.bancheng.drafts.save({ name, files }, by)
      if (saved.kind !== 'saved') throw new Error(`Expected a draft, but it was ${saved.kind}`)
      return saved.head.draftId
    },
    complaints: () => complaints.splice(0).filter((complaint) => !KNOWN.test(complaint)),
    forgive(expected) {
      const kept = complaints.filter((complaint) => !expected.test(complaint))
      complaints.splice(0, complaints.length, ...kept)
    },
    async close() {
      await browser.close()
      await server.close()
      rmSync(server.dataDir, { recursive: true, force: true })
    },
  }
  return hall
}
