import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder that holds package.json. */
export const projectRoot = join(dirname(fileURLToPath(import.meta.url)), '..', '..')

function filesBelow(path) {
  const here = join(projectRoot, path)
  if (!existsSync(here)) return []
  const found = readdirSync(here, { withFileTypes: true, recursive: true })
  return found
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
}

/**
 * A digest of the named files and folders and of the words in `also`; equal digests mean equal content.
 * @param {readonly string[]} folders paths below the project root
 * @param {readonly string[]} files paths below the project root
 * @param {readonly string[]} also further words that count
 * @returns {string} hexadecimal SHA-256
 */
export function digest(folders, files, also = []) {
  const hash = createHash('sha256')
  const all = [...folders.flatMap(filesBelow), ...files.map((file) => join(projectRoot, file))].filter(
    existsSync,
  )
  for (const file of all.sort()) {
    hash.update(relative(projectRoot, file)).update('\0').update(readFileSync(file)).update('\0')
  }
  for (const word of also) hash.update(word).update('\0')
  return hash.digest('hex')
}

/** Whether the stamp file holds this digest. */
export function isStamped(stamp, wanted) {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted
}

/** Notes in the stamp file that what the digest describes is in place. */
export function writeStamp(stamp, wanted) {
  writeFileSync(stamp, wanted)
}
