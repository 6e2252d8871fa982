import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import type { Rig } from './rig.js'

/** A Java program of the rig that has said it is ready. It ends with this process at the latest. */
export interface JavaProcess {
  readonly pid: number
  /** Lets it go in peace. */
  stop(): Promise<void>
  /** kill -9. */
  kill(): Promise<void>
}

/** Starts a rig; resolves when it is ready, rejects with what it said where it ends before. */
export async function startJava(
  rig: Extract<Rig, { readonly kind: 'rig' }>,
  words: readonly string[],
  heap = '512m',
): Promise<JavaProcess> {
  const child = spawn(rig.java, [`-Xmx${heap}`, '-cp', rig.classPath, rig.main, ...words], {
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  const ended = once(child, 'exit')
  // A process that is killed leaves a broken pipe behind.
  child.stdin.on('error', () => undefined)
  let said = ''
  child.stderr.on('data', (text: Buffer) => (said = `${said}${text.toString()}`.slice(-4_000)))
  await new Promise<void>((resolve, reject) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (line === 'ready') resolve()
    })
    void ended.then(() => reject(new Error(`${rig.main} ended before it was ready:\n${said}`)))
  })
  return {
    pid: child.pid ?? 0,
    async stop() {
      child.stdin.end()
      await ended
    },
    async kill() {
      if (isRunning(child)) child.kill('SIGKILL')
      await ended
    },
  }
}

function isRunning({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode === null && signalCode === null
}
