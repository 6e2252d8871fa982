import { makeDemoAccounts } from './accounts/demo-accounts.js'
import { buildApp } from './app.js'
import { openBancheng, systemTime } from './bancheng.js'
import { readConfig, type Config } from './config.js'
import { openLog } from './log.js'
import { findProjectFolder } from './project-folder.js'
import { listenFailure, startMessage } from './start-message.js'
import { stopOnSignals } from './stop-on-signals.js'
import { stop } from './stop.js'

const reading = readConfig(process.env, findProjectFolder())
if (reading.kind === 'wrong') {
  console.error(reading.messages.join('\n'))
  process.exitCode = 1
} else {
  await serve(reading.config)
}

async function serve(config: Config): Promise<void> {
  const log = openLog(config.logLevel)
  const time = systemTime()
  const { dataDir, processesDir } = config
  const bancheng = await openBancheng({ dataDir, processesDir, time, log })
  const app = await buildApp({ bancheng, time, config, log })
  try {
    const address = await app.listen({ host: config.host, port: config.port })
    // Not before the port is ours: passwords are shown once.
    const accounts = await makeDemoAccounts(bancheng)
    console.log(startMessage(address, config, accounts))
    stopOnSignals(() => stop(app, bancheng, config.drainSeconds), log)
  } catch (error) {
    console.error(listenFailure(error as NodeJS.ErrnoException, config))
    process.exitCode = 1
    await stop(app, bancheng, 0)
  }
}
