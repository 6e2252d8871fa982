import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { startDurableCluster, type DurableCluster } from '../zeebe/durable-cluster.js'
import { compileTree } from './compile-tree.js'

// `npm run bench [-- --rounds N --seconds S --json FILE --feel-json FILE]`: measures compiled code, as a release runs it, beside the durable
// Zeebe broker 8.0.0 where Java and Maven are there.
const compiled = compileTree('bench')
const words = process.argv.slice(2)
const broker = await startBroker()
try {
  const zeebe =
    typeof broker === 'string' ? ['--no-broker', broker] : ['--broker', broker.brokers[0]?.address ?? '']
  await run('tests/bench/measure.ts', [...words, ...zeebe])
} finally {
  if (typeof broker !== 'string') await broker.close()
}
await run('tests/bench/feel.bench.ts', words)

async function startBroker(): Promise<DurableCluster | string> {
  try {
    return await startDurableCluster({ size: 1, partitions: 1 })
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

async function run(source: string, options: readonly string[]): Promise<void> {
  const child = spawn(process.execPath, [compiled(source), ...options], { stdio: 'inherit' })
  const [status] = (await once(child, 'exit')) as [number | null]
  if (status !== 0) process.exitCode = 1
}
