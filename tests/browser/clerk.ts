import type { Browser, Locator, Page } from 'playwright-core'
import { PASSWORD } from '../server/test-people.js'

/** The size of a browser's window. */
export interface Window {
  readonly width: number
  readonly height: number
}

/** A person at a browser. */
export interface Clerk {
  readonly page: Page
  /** What the browser complained of that no test expected: console errors, broken scripts, requests to other hosts. */
  complaints(): readonly string[]
  /** Says that the server is going to refuse something with this status, which Chromium logs as an error. */
  expectRefusal(status: number): void
  /** Takes back the complaints that match: a test that cuts the line expects the browser to say so. */
  forgive(expected: RegExp): void
  signIn(username: string, password?: string): Promise<void>
  /** Opens a list of tasks: 我的任务, 部门任务 or 窗口任务, 已办. */
  openList(name: string | RegExp): Promise<void>
  /** The row of a case in the list that is open. */
  row(caseNumber: string): Locator
  /** Claims the task of a case from the department's list and opens it. */
  take(caseNumber: string): Promise<void>
  /** Opens one of the leaves of the file: 申请与材料, 意见与决定, 流程图, 办理经过, 视为同意记录. */
  leaf(name: string): Promise<Locator>
  /** Confirms what the page asks to be confirmed. */
  confirm(): Promise<void>
  close(): Promise<void>
}

/** Opens a browser of its own, with an English locale so that nothing is Chinese by accident. */
export async function openClerk(browser: Browser, address: string, window?: Window): Promise<Clerk> {
  const context = await browser.newContext({
    viewport: window ?? { width: 1280, height: 800 },
    locale: 'en-US',
    baseURL: address,
  })
  const page = await context.newPage()
  page.setDefaultTimeout(15_000)
  const complaints: string[] = []
  const refusals: number[] = []

  page.on('pageerror', (error) => void complaints.push(error.stack ?? error.message))
  page.on('console', (message) => {
    if (message.type() !== 'error' && message.type() !== 'warning') return
    const status = Number(/the server responded with a status of (\d{3})/.exec(message.text())?.[1])
    const expected = refusals.indexOf(status)
    if (expected === -1) complaints.push(`${message.text()} ${message.location().url}`)
    else refusals.splice(expected, 1)
  })
  page.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(address) && !/^(?:data|blob):/.test(url)) complaints.push(`went to ${url}`)
  })

  const clerk: Clerk = {
    page,
    complaints: () => complaints,
    expectRefusal: (status) => void refusals.push(status),
    forgive(expected) {
      const kept = complaints.filter((complaint) => !expected.test(complaint))
      complaints.splice(0, complaints.length, ...kept)
    },
    async signIn(username, password = PASSWORD) {
      await page.goto('/sign-in')
      await page.getByLabel('用户名').fill(username)
      await page.getByLabel('密码').fill(password)
      await page.getByRole('button', { name: '登录' }).click()
      await page.waitForURL('**/tasks')
    },
    async openList(name) {
      await page.getByRole('link', { name: '我的任务', exact: true }).click()
      await page.getByRole('tab', { name }).click()
    },
    row: (caseNumber) => page.getByRole('row').filter({ hasText: caseNumber }),
    async take(caseNumber) {
      await clerk.openList(/^(?:窗口|部门)任务/)
      await clerk.row(caseNumber).getByRole('link').click()
      await page.getByRole('button', { name: '认领任务' }).click()
      await page.getByRole('button', { name: '退回认领' }).waitFor()
    },
    async leaf(name) {
      await page.getByRole('tab', { name }).click()
      return page.getByRole('tabpanel')
    },
    async confirm() {
      await page
        .getByRole('dialog')
        .getByRole('button', { name: /^确认|^发出/ })
        .click()
      await page.getByRole('dialog').waitFor({ state: 'hidden' })
    },
    close: () => context.close(),
  }
  return clerk
}
