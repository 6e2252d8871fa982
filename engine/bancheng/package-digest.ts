import { createHash } from 'node:crypto'

/** SHA-256 over the paths and texts of a package, hexadecimal; the order of the files does not matter. */
export function packageDigest(files: ReadonlyMap<string, string>): string {
  const hash = createHash('sha256')
  for (const [path, text] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    hash.update(JSON.stringify([path, text]))
  }
  return hash.digest('hex')
}
