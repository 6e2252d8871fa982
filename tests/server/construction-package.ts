import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = join(process.cwd(), 'processes/matters/construction-joint-review')

/** The package of the joint review of construction, with some of its files changed; `undefined` leaves one out. */
export function packageWith(changes: Record<string, string | undefined>): Record<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /\.\w+$/.test(path),
  )
  const sound = paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')])
  const entries = Object.entries({ ...Object.fromEntries(sound), ...changes } as Record<
    string,
    string | undefined
  >)
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => entry[1] !== undefined))
}
