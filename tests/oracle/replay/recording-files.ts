import { readdirSync } from 'node:fs'
import { join } from 'node:path'

/** A file of a folder of recordings. */
export interface RecordingFile {
  /** The file's name without `.json` or `.json.gz`. */
  readonly id: string
  readonly path: string
}

/** The recordings of a folder in the order of their names; `undefined` if there is no such folder. An index is none of them. */
export function recordingFiles(folder: string): readonly RecordingFile[] | undefined {
  let names: readonly string[]
  try {
    names = readdirSync(folder)
  } catch {
    return undefined
  }
  return names
    .filter((name) => /\.json(\.gz)?$/.test(name) && !name.startsWith('index'))
    .sort()
    .map((name) => ({ id: name.replace(/\.json(\.gz)?$/, ''), path: join(folder, name) }))
}
