import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { createVirtualTime, type VirtualTime } from '../../engine/scenario/virtual-time.js'
import { toMs } from '../../engine/statute/instant.js'
import { buildApp } from '../../server/app.js'
import type { Bancheng } from '../../server/bancheng.js'
import { defaultLimits, readConfig, type Config, type Limits } from '../../server/config.js'
import type { App } from '../../server/http/app-type.js'
import { openLog } from '../../server/log.js'
import { openTestBancheng, type TestMatters } from './open-test-bancheng.js'
import { testPeople } from './test-people.js'

/** A server as it serves, under virtual time and not listening; what it logged can be read. */
export interface TestServer {
  readonly app: App
  readonly bancheng: Bancheng
  readonly time: VirtualTime
  readonly dataDir: string
  readonly logged: readonly string[]
  /** Listens on a free port of 127.0.0.1 and answers it. */
  listen(): Promise<number>
  close(): Promise<void>
}

export interface TestServerOptions {
  readonly dataDir?: string
  readonly matters?: TestMatters
  readonly at?: string
  readonly config?: Partial<Config>
  readonly limits?: Partial<Limits>
}

/** Opens a server on the real engine and store. A folder that was served before keeps its people. */
export async function openTestServer(options: TestServerOptions = {}): Promise<TestServer> {
  const time = createVirtualTime(toMs(options.at ?? '2026-03-02T09:00:00+08:00'))
  const { bancheng, dataDir } = await openTestBancheng(time, options.matters ?? 'none', options.dataDir)
  if ((await bancheng.users.count()) === 0) await bancheng.users.add(await testPeople())
  const reading = readConfig({ LOG_LEVEL: 'info', DATA_DIR: dataDir }, process.cwd())
  if (reading.kind === 'wrong') throw new Error(reading.messages.join('\n'))
  const logged: string[] = []
  const log = openLog('info', { write: (line) => void logged.push(line) })
  // A busy machine must not turn tests away.
  const limits = { ...defaultLimits, eventLoopDelay: 0, signInsPerMinute: 1_000, ...options.limits }
  const pagesDir = join(dataDir, 'no-pages')
  const config = { ...reading.config, pagesDir, ...options.config, limits }
  const app = await buildApp({ bancheng, time, config, log })
  return {
    app,
    bancheng,
    time,
    dataDir,
    logged,
    async listen() {
      await app.listen({ host: '127.0.0.1', port: 0 })
      return (app.server.address() as AddressInfo).port
    },
    async close() {
      await app.close()
      await bancheng.close()
    },
  }
}
