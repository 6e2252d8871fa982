import { build, type Rolldown } from 'vite'
import type { Page } from 'playwright-core'
import type * as browserDoor from '../../engine/browser.js'

/** What `engine/browser.ts` exports. */
export type BrowserDoor = typeof browserDoor

/** A page that has loaded `engine/browser.ts`, under a policy that forbids all but scripts of its own and no `eval` among them. */
const page =
  '<!doctype html><meta charset="utf-8"><title>designer</title><script type="module" src="/start.js"></script>'
const start = `import * as door from '/browser.js'; globalThis.bancheng = door`
const origin = 'http://designer.test'

/** Bundles `engine/browser.ts` as the designer's pages are bundled, into one script. */
export async function bundleBrowserDoor(): Promise<string> {
  const bundled = await build({
    configFile: false,
    logLevel: 'warn',
    build: { write: false, lib: { entry: 'engine/browser.ts', formats: ['es'] } },
  })
  const [{ output }] = bundled as [Rolldown.RolldownOutput]
  const [script, ...others] = output
  if (others.length > 0)
    throw new Error(`Expected one script, but found ${others[0]?.fileName ?? ''} besides`)
  return script.code
}

/** Opens a page with the script; nothing it asks for leaves the machine. */
export async function openDesignerPage(tab: Page, script: string): Promise<void> {
  const files: Readonly<Record<string, string>> = { '/': page, '/start.js': start, '/browser.js': script }
  await tab.route('**/*', (route) => {
    const path = new URL(route.request().url()).pathname
    const body = files[path]
    if (body === undefined) return route.fulfill({ status: 404 })
    return route.fulfill({
      body,
      headers: { 'content-security-policy': "default-src 'none'; script-src 'self'" },
      contentType: path === '/' ? 'text/html' : 'text/javascript',
    })
  })
  await tab.goto(`${origin}/`)
  await tab.waitForFunction(() => 'bancheng' in globalThis)
}
