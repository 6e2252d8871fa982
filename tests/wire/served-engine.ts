import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openEmbeddedEngine, type EmbeddedEngine } from '../../engine/embedded/embedded-engine.js'
import { systemTime } from '../../engine/embedded/run/system-time.js'
import { openWire } from '../../engine/embedded/wire/open-wire.js'

/** The embedded engine on a file of its own, offered to Zeebe's clients, by the clock on the wall. */
export interface ServedEngine {
  /** HOST:PORT, for clients. */
  readonly address: string
  readonly port: number
  engine(): EmbeddedEngine
  /** Ends the engine and its gateway. */
  stop(): Promise<void>
  /** Opens both again, on the same file and the same port. */
  start(): Promise<void>
  /** Ends all, and removes the file. */
  close(): Promise<void>
}

/** Serves an engine. */
export async function serveEngine(queueLimit?: number): Promise<ServedEngine> {
  const folder = await mkdtemp(join(tmpdir(), 'bancheng-wire-'))
  const file = join(folder, 'bancheng.db')
  const limit = queueLimit === undefined ? {} : { queueLimit }

  async function open(port: number) {
    const engine = await openEmbeddedEngine({ file, time: systemTime, ...limit })
    return { engine, wire: await openWire({ gateway: engine, port }) }
  }
  let running = await open(0)
  const { port } = running.wire

  async function stop(): Promise<void> {
    await running.wire.close()
    await running.engine.close()
  }
  return {
    address: `127.0.0.1:${port}`,
    port,
    engine: () => running.engine,
    stop,
    async start() {
      running = await open(port)
    },
    async close() {
      await stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
