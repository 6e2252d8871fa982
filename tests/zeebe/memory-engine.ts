import { freePorts } from './free-ports.js'
import { startJava, type JavaProcess } from './java-process.js'
import { buildRig } from './rig.js'

/** Zeebe 8.8 in memory, whose clock stands still towards its timers until it is moved. */
export interface MemoryEngine {
  /** HOST:PORT of its gateway. */
  readonly address: string
  /** URL at which its clock is moved and its records are read. */
  readonly control: string
  advance(ms: number): Promise<void>
  idle(): Promise<void>
  stop(): Promise<void>
}

/** Starts the engine on free ports of loopback. Rejects with what is missing where it cannot be started. */
export async function startMemoryEngine(): Promise<MemoryEngine> {
  const rig = buildRig('memory')
  if (rig.kind === 'missing') throw new Error(rig.message)
  const ports = await freePorts(2)
  const java: JavaProcess = await startJava(rig, ports.map(String))
  const control = `http://127.0.0.1:${ports[1] ?? 0}`

  async function order(path: string): Promise<void> {
    const response = await fetch(`${control}${path}`, { method: 'POST' })
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`)
  }

  return {
    address: `127.0.0.1:${ports[0] ?? 0}`,
    control,
    advance: (ms) => order(`/advance?${ms}`),
    idle: () => order('/idle?20000'),
    stop: () => java.stop(),
  }
}
