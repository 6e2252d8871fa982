import { makeDemoAccounts } from './accounts/demo-accounts.js'
import { buildApp } from './app.js'
import { openBancheng, systemTime as time } from './bancheng.js'
import { readConfig, type Config } from './config.js'
import type { EngineConfig } from './engine-config.js'
import { listenFailure } from './listen-failure.js'
import { openLog } from './log.js'
import { openFailure } from './open-failure.js'
import { findProjectFolder } from './project-folder.js'
import { openingMessage, startMessage } from './start-message.js'
import { stopOnSignals } from './stop-on-signals.js'
import { stop } from './stop.js'

const reading = readConfig(process.env, findProjectFolder())
if (reading.kind === 'wrong') {
  console.error(reading.messages.join('\n'))
  process.exitCode = 1
} else {
  await serve(reading.config)
}

function engineOf({ zeebe, databaseUrl }: Config): EngineConfig {
  return { ...(zeebe !== undefined && { zeebe }), ...(databaseUrl !== undefined && { databaseUrl }) }
}

async function serve(config: Config): Promise<void> {
  const { host, port, zeebeGatewayPort, dataDir, processesDir, drainSeconds } = config
  const log = openLog(config.logLevel)
  console.log(openingMessage)
  const offered = zeebeGatewayPort === undefined ? {} : { zeebeGatewayPort }
  const options = { dataDir, processesDir, time, log, ...offered, ...engineOf(config) }
  const bancheng = await openBancheng(options).catch((error: unknown) => {
    const failure = openFailure(error, dataDir)
    if (failure.kind === 'unknown') log.fatal({ err: error }, 'the hall could not be opened')
    console.error(failure.message)
    process.exit(1)
  })
  const app = await buildApp({ bancheng, time, config, log })
  try {
    const address = await app.listen({ host, port })
    // Not before the port is ours: passwords are shown once.
    const accounts = await makeDemoAccounts(bancheng)
    stopOnSignals(() => stop(app, bancheng, drainSeconds), log)
    console.log(startMessage(address, config, accounts, bancheng))
  } catch (error) {
    console.error(listenFailure(error as NodeJS.ErrnoException, config))
    process.exitCode = 1
    await stop(app, bancheng, 0)
  }
}
