import { cpSync, rmSync, symlinkSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { compileTree } from '../../bench/compile-tree.js'

/** The product as it is released, in a folder of its own. */
export interface BuiltProject {
  readonly program: string
  readonly processesDir: string
}

/** Builds engine and server, with the joint review of construction as the only matter: a start has to be quick. */
export function builtProject(): BuiltProject {
  const target = `tests-kill-nine-${process.pid}`
  const folder = join(process.cwd(), 'dist', target)
  onTestFinished(() => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }))
  const program = compileTree(target, ['engine', 'server'])('server/main.ts')
  cpSync('package.json', join(folder, 'package.json'))
  const processesDir = join(folder, 'processes')
  const matter = 'matters/construction-joint-review'
  mkdirSync(processesDir)
  for (const part of ['calendars', 'law', 'schema']) {
    symlinkSync(join(process.cwd(), 'processes', part), join(processesDir, part))
  }
  cpSync(join('processes', matter), join(processesDir, matter), { recursive: true })
  return { program, processesDir }
}
