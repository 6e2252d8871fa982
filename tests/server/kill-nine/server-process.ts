import { spawn } from 'node:child_process'
import { afterEach } from 'vitest'

/** A server as a process of its own. */
export interface ServerProcess {
  /** What it printed until it served; undefined where it was killed before. */
  readonly serving: Promise<string | undefined>
  /** `kill -9`; resolves once the process is gone. Answers how it ended. */
  kill(): Promise<NodeJS.Signals | number | null>
  errors(): string
}

const running = new Set<() => void>()
afterEach(() => {
  for (const kill of running) kill()
})

/** Starts the compiled server on a data folder and a free port of 127.0.0.1. */
export function startServer(program: string, dataDir: string): ServerProcess {
  const child = spawn(process.execPath, [program], {
    env: { ...process.env, HOST: '', PORT: '0', LOG_LEVEL: 'error', DATA_DIR: dataDir },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const kill = () => void child.kill('SIGKILL')
  running.add(kill)
  let out = ''
  let errors = ''
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (errors += chunk))
  const ended = new Promise<NodeJS.Signals | number | null>((resolve) =>
    child.once('close', (code, signal) => {
      running.delete(kill)
      resolve(signal ?? code)
    }),
  )
  const serving = new Promise<string | undefined>((resolve) => {
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      out += chunk
      if (out.includes('停止 stop')) resolve(out)
    })
    void ended.then(() => resolve(undefined))
  })
  return {
    serving,
    kill() {
      kill()
      return ended
    },
    errors: () => errors,
  }
}
