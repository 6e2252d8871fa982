import { readdir, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/** The snapshots that lie beside a journal. */
export interface SnapshotShelf {
  pathFor(position: number): string
  /** Paths, newest first. */
  list(): Promise<readonly string[]>
  /** Takes away all but the newest `count`, and what a crash left half written. */
  keep(count: number): Promise<void>
}

/** The shelf of the journal in `file`. */
export function snapshotShelf(file: string): SnapshotShelf {
  const folder = dirname(file)
  const prefix = `${basename(file)}.snapshot-`

  async function names(): Promise<string[]> {
    const all = await readdir(folder)
    return all
      .filter((name) => name.startsWith(prefix))
      .sort()
      .reverse()
  }
  async function list(): Promise<string[]> {
    const all = await names()
    return all.filter((name) => !name.endsWith('.draft')).map((name) => join(folder, name))
  }
  return {
    // Padded, so that the order of the names is the order of the positions.
    pathFor: (position) => join(folder, `${prefix}${String(position).padStart(16, '0')}`),
    list,
    async keep(count) {
      const drafts = (await names()).filter((name) => name.endsWith('.draft'))
      const old = (await list()).slice(count)
      await Promise.all(
        [...drafts.map((name) => join(folder, name)), ...old].map((path) => rm(path, { force: true })),
      )
    },
  }
}
