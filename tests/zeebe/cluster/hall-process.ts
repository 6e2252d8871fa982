import { makeDemoAccounts } from '../../../server/accounts/demo-accounts.js'
import { buildApp } from '../../../server/app.js'
import { openBancheng } from '../../../server/bancheng.js'
import { readConfig } from '../../../server/config.js'
import { openLog } from '../../../server/log.js'
import { movableTime, type Anchor } from './movable-time.js'

/** What a hall process is told. */
export interface HallOrder {
  readonly anchor: Anchor
}

/** What it tells when it serves. */
export interface HallServing {
  readonly address: string
  readonly accounts: readonly { readonly username: string; readonly password: string }[]
}

const reading = readConfig(process.env, process.cwd())
if (reading.kind === 'wrong') throw new Error(reading.messages.join('\n'))
const { dataDir, zeebe, databaseUrl } = reading.config
const time = movableTime(JSON.parse(process.env['ANCHOR'] ?? '') as Anchor)
process.on('message', (order: HallOrder) => time.move(order.anchor))
// Whoever started this process is gone.
process.on('disconnect', () => process.exit(0))

const log = openLog(reading.config.logLevel)
const bancheng = await openBancheng({
  dataDir,
  processesDir: process.env['PROCESSES_DIR'] ?? 'processes',
  time,
  log,
  ...(zeebe !== undefined && { zeebe }),
  ...(databaseUrl !== undefined && { databaseUrl }),
})
const limits = { ...reading.config.limits, requestsPerMinute: 1_000_000, eventLoopDelay: 0 }
const app = await buildApp({ bancheng, time, config: { ...reading.config, limits }, log })
const address = await app.listen({ host: '127.0.0.1', port: 0 })
const accounts = await makeDemoAccounts(bancheng)
const serving: HallServing = { address, accounts }
process.send?.(serving)
