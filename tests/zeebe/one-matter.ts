import { cpSync, mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'

/** Makes a folder `processes/` with the joint review as its only matter: a start has to be quick. Answers its path. */
export function oneMatter(into: string): string {
  const processes = join(process.cwd(), 'processes')
  const target = join(into, 'processes')
  const matter = join('matters', 'construction-joint-review')
  mkdirSync(join(target, 'matters'), { recursive: true })
  for (const part of ['calendars', 'law', 'schema']) symlinkSync(join(processes, part), join(target, part))
  cpSync(join(processes, matter), join(target, matter), { recursive: true })
  return target
}
