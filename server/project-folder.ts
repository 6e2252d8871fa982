import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The folder that holds package.json, above this file: the same for the sources and for what was built of them. */
export function findProjectFolder(from: string = import.meta.dirname): string {
  if (existsSync(join(from, 'package.json')) || dirname(from) === from) return from
  return findProjectFolder(dirname(from))
}
