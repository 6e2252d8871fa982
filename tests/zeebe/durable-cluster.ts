import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePorts } from './free-ports.js'
import { startJava, type JavaProcess } from './java-process.js'
import { buildRig } from './rig.js'

/** One durable broker of a cluster; its data outlives it. */
export interface Broker {
  /** HOST:PORT of its gateway. */
  readonly address: string
  readonly running: boolean
  start(): Promise<void>
  stop(): Promise<void>
  /** kill -9. */
  kill(): Promise<void>
}

/** Durable brokers 8.0.0 on loopback, every partition on every broker. */
export interface DurableCluster {
  readonly brokers: readonly Broker[]
  close(): Promise<void>
}

/** Starts a cluster. Rejects with what is missing where it cannot be started. */
export async function startDurableCluster(options: {
  readonly size: number
  readonly partitions: number
}): Promise<DurableCluster> {
  const { size, partitions } = options
  const rig = buildRig('durable')
  if (rig.kind === 'missing') throw new Error(rig.message)
  const folder = mkdtempSync(join(tmpdir(), 'bancheng-brokers-'))
  const ports = await freePorts(size * 3)
  const gateways = ports.slice(0, size)
  const members = gateways.map((_, node) => {
    const [internal = 0, command = 0] = ports.slice(size + node * 2)
    return `127.0.0.1:${internal}:${command}`
  })

  const brokers = gateways.map((gateway, node): Broker => {
    let java: JavaProcess | undefined
    return {
      address: `127.0.0.1:${gateway}`,
      get running() {
        return java !== undefined
      },
      async start() {
        const words = [
          join(folder, String(node)),
          String(node),
          String(partitions),
          String(gateway),
          ...members,
        ]
        java = await startJava(rig, words)
      },
      async stop() {
        await java?.stop()
        java = undefined
      },
      async kill() {
        await java?.kill()
        java = undefined
      },
    }
  })
  await Promise.all(brokers.map((broker) => broker.start()))
  return {
    brokers,
    async close() {
      await Promise.all(brokers.map((broker) => broker.kill()))
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
