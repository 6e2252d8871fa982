import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'

/** Starts the loaded server `program` on `file`, kills it at a random instant of its start or of its work, and answers what it had told until then. */
export async function killedChild(program: string, file: string, life: number): Promise<readonly string[]> {
  const child = spawn(process.execPath, [program, file, String(life)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const lines: string[] = []
  const kill = () => child.kill('SIGKILL')
  // One in five dies before it has begun to serve.
  if (life % 5 === 4) setTimeout(kill, Math.random() * 500)
  const ended = new Promise<void>((resolve) => child.stdout.on('close', resolve))
  createInterface({ input: child.stdout }).on('line', (line) => {
    lines.push(line)
    if (line === 'ready') setTimeout(kill, Math.random() * 600)
  })
  await ended
  return lines
}
