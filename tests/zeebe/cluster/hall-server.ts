import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { HallOrder, HallServing } from './hall-process.js'
import type { Anchor } from './movable-time.js'

/** A server process of the hall that serves. */
export interface HallServer extends HallServing {
  move(anchor: Anchor): void
  /** kill -9. */
  kill(): Promise<void>
  errors(): string
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
  const child = fork(program, [], {
    execArgv: ['--import', 'tsx'],
    env: {
      ...process.env,
      ENGINE: `zeebe://${zeebe}`,
      DATABASE_URL: databaseUrl,
      DATA_DIR: dataDir,
      PROCESSES_DIR: processesDir,
      ANCHOR: JSON.stringify(anchor),
      LOG_LEVEL: 'error',
    },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  const ended = once(child, 'exit')
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (text: Buffer) => (said = `${said}${text.toString()}`.slice(-20_000)))
  const serving = await Promise.race([
    once(child, 'message').then(([message]) => message as HallServing),
    ended.then(() => Promise.reject(new Error(`The server ended before it served:\n${said}`))),
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
    errors: () => said,
  }
}
