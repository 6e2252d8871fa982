import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { join } from 'node:path'
import type { BenchModel } from './bench-models.js'
import type { DriverReport } from './zeebe-driver.js'

/** What a run over the wire came to. Per second of wall time. */
export interface WireRun {
  readonly instances: number
  readonly commands: number
}

const program = (name: string): string => join(import.meta.dirname, `${name}.js`)

/** Drives a Zeebe gateway with zeebe-node, in a process of its own. */
export async function driven(
  address: string,
  model: BenchModel,
  starters: number,
  milliseconds: number,
): Promise<WireRun> {
  const words = [address, model.bpmnProcessId, starters, milliseconds].map(String)
  const driver = start('zeebe-driver', words)
  const line = await firstLine(driver)
  await ended(driver)
  const { instances, seconds } = JSON.parse(line) as DriverReport
  return { instances: instances / seconds, commands: (instances * model.commandsPerInstance) / seconds }
}

/** Drives the embedded engine over its gRPC face, the engine in a process of its own too. */
export async function overWire(
  folder: string,
  model: BenchModel,
  starters: number,
  milliseconds: number,
): Promise<WireRun> {
  const engine = start('serve-engine', [join(folder, `wire-${process.hrtime.bigint()}.db`)])
  try {
    return await driven(`127.0.0.1:${await firstLine(engine)}`, model, starters, milliseconds)
  } finally {
    engine.stdin?.end()
    await ended(engine)
  }
}

function start(name: string, words: readonly string[]): ChildProcess {
  return spawn(process.execPath, [program(name), ...words], { stdio: ['pipe', 'pipe', 'inherit'] })
}

async function firstLine(child: ChildProcess): Promise<string> {
  if (!child.stdout) throw new Error('Expected a process that writes')
  for await (const line of createInterface(child.stdout)) return line
  throw new Error('Expected a line of a program of the bench, but it ended without one')
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
}
