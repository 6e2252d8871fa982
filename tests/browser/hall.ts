import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { toMs } from '../../engine/statute/instant.js'
import { hashPassword } from '../../server/accounts/password.js'
import { constructionApplication } from '../server/construction-application.js'
import { signIn } from '../server/test-client.js'
import { PASSWORD } from '../server/test-people.js'
import { openTestServer, type TestServer } from '../server/test-server.js'
import { startChromium } from './chromium.js'
import { openClerk, type Clerk, type Window } from './clerk.js'

/** The served product with its pages, under a clock that only the test can move, and a browser before it. */
export interface BrowserHall {
  /** Opens a browser of its own for one person and signs in. */
  clerk(username: string, window?: Window): Promise<Clerk>
  /** Opens a browser of its own in which nobody is signed in. */
  visitor(window?: Window): Promise<Clerk>
  /** Receives a case without a browser, for stories that begin later, of an applicant by name; answers its number. */
  receive(name?: string): Promise<string>
  /** Moves the clock; everything due on the way happens in order. */
  moveTo(instant: string): Promise<void>
  settle(): Promise<void>
  readonly server: TestServer
  /** What the browsers complained of since this was last asked. */
  complaints(): readonly string[]
  close(): Promise<void>
}

/** Opens the hall with the joint review of construction on its list, at nine in the morning of 9 March 2026. */
export async function openBrowserHall(): Promise<BrowserHall> {
  const server = await openTestServer({
    dataDir: folderWithMatter('construction-joint-review'),
    at: '2026-03-09T09:00:00+08:00',
    config: { pagesDir: join(process.cwd(), 'dist', 'pages'), sessionHours: 720 },
    limits: { requestsPerMinute: 100_000 },
  })
  const passwordHash = await hashPassword(PASSWORD)
  const head = { userId: 'u-housing-head', username: 'housing-head', name: '陈志远', passwordHash }
  await server.bancheng.users.add([{ ...head, roles: ['bureauHead'], department: 'housing' }])
  const address = `http://127.0.0.1:${await server.listen()}`
  const browser: Browser = await startChromium()
  const clerks: Clerk[] = []
  const open = async (window?: Window): Promise<Clerk> => {
    const clerk = await openClerk(browser, address, window)
    clerks.push(clerk)
    return clerk
  }
  const settle = async (): Promise<void> => {
    await server.bancheng.engine.idle()
    await server.bancheng.hall.idle()
    await server.bancheng.engine.idle()
  }
  return {
    server,
    settle,
    visitor: open,
    complaints: () => clerks.splice(0).flatMap((clerk) => clerk.complaints()),
    async clerk(username, window) {
      const clerk = await open(window)
      await clerk.signIn(username)
      return clerk
    },
    async receive(name) {
      const window = await signIn(server.app, 'window2')
      const given = constructionApplication()
      const applicant = name === undefined ? given.applicant : { ...given.applicant, name }
      const answer = await window.post('/api/cases', { ...given, applicant })
      if (answer.statusCode !== 201) throw new Error(answer.body)
      await settle()
      return answer.json<{ caseNumber: string }>().caseNumber
    },
    async moveTo(instant) {
      await server.time.advanceTo(toMs(instant), settle)
    },
    async close() {
      await browser.close()
      await server.close()
      rmSync(server.dataDir, { recursive: true, force: true })
    },
  }
}

function folderWithMatter(matter: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'bancheng-browser-'))
  for (const part of ['calendars', 'law', 'schema', join('matters', matter)]) {
    cpSync(join(process.cwd(), 'processes', part), join(folder, 'processes', part), { recursive: true })
  }
  return folder
}
