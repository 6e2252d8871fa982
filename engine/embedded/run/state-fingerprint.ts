import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

/**
 * Tells the code that builds the state from the log. An image of the state is only of use to the very code that made it: a
 * release whose appliers differ replays the log instead, so nobody has to remember to count a version up.
 */
export function stateFingerprint(): Promise<string> {
  computed ??= compute()
  return computed
}

let computed: Promise<string> | undefined

async function compute(): Promise<string> {
  const hash = createHash('sha256')
  for (const room of ['../state/', '../log/']) {
    const folder = new URL(room, import.meta.url)
    const names = await readdir(fileURLToPath(folder), { recursive: true })
    for (const name of names.filter((file) => /\.[jt]s$/.test(file)).sort()) {
      hash.update(name).update(await readFile(new URL(name, folder)))
    }
  }
  return hash.digest('hex')
}
