import { spawn, spawnSync } from 'node:child_process'

/** Runs a program to its end and answers the lines it wrote; rejects with what it complained of where it failed. */
export function linesOf(command: string, words: readonly string[]): Promise<readonly string[]> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, words, { stdio: ['ignore', 'pipe', 'pipe'] })
    let out = ''
    let err = ''
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => (out += chunk))
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => (err += chunk))
    child.once('error', reject)
    child.once('close', (code) => {
      if (code === 0) resolve(out.trim().split('\n'))
      else reject(new Error(`${command} ended with ${String(code)}:\n${out}\n${err}`))
    })
  })
}

/** Runs a program that prepares something; answers why it could not, or undefined. */
export function failureOf(command: string, words: readonly string[], folder: string): string | undefined {
  const { status, error, stderr, stdout } = spawnSync(command, words, { cwd: folder, encoding: 'utf8' })
  if (error) return `${command} cannot be run: ${error.message}`
  return status === 0 ? undefined : `${command} ${words.join(' ')} failed: ${stderr || stdout}`
}
