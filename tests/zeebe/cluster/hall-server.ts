import { fork } from 'node:child_process'
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { HallOrder, HallServing } from './hall-process.js'
import type { Anchor } from './movable-time.js'

/** A server process of the hall that serves. */
export interface HallServer extends HallServing {
  move(anchor: Anchor): void
  /** kill -9. */
  kill(): Promise<void>
  /** The end of what it and the ones before it in the same folder logged. */
  log(): string
}

const program = fileURLToPath(new URL('hall-process.ts', import.meta.url))

/** Starts a server process on free ports of loopback; resolves when it serves, rejects with what it said where it ends before. */
export async function startHallServer(options: {
  readonly zeebe: string
  readonly databaseUrl: string
  readonly dataDir: string
  readonly processesDir: string
  readonly anchor: Anchor
}): Promise<HallServer> {
  const { zeebe, databaseUrl, dataDir, processesDir, anchor } = options
  mkdirSync(dataDir, { recursive: true })
  const logFile = join(dataDir, 'server.log')
  const log = openSync(logFile, 'a')
  const child = fork(program, [], {
    execArgv: ['--import', 'tsx'],
    env: {
      ...process.env,
      ENGINE: `zeebe://${zeebe}`,
      DATABASE_URL: databaseUrl,
      DATA_DIR: dataDir,
      PROCESSES_DIR: processesDir,
      ANCHOR: JSON.stringify(anchor),
      LOG_LEVEL: 'warn',
      // Longer than the time that is leapt over.
      SESSION_HOURS: '720',
    },
    stdio: ['ignore', log, log, 'ipc'],
  })
  closeSync(log)
  const ended = once(child, 'exit')
  const said = (): string => readFileSync(logFile, 'utf8').slice(-20_000)
  const serving = await Promise.race([
    once(child, 'message').then(([message]) => message as HallServing),
    ended.then(() => Promise.reject(new Error(`The server ended before it served:\n${said()}`))),
  ])
  return {
    ...serving,
    move(next) {
      const order: HallOrder = { anchor: next }
      child.send(order)
    },
    async kill() {
      if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL')
      await ended
    },
    log: said,
  }
}
