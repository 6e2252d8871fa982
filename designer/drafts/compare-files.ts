import type { PackageFiles } from '../server-api/drafts.js'
import { compareJson } from './compare-json.js'
import { compareXml } from './compare-xml.js'

/** What became of a file from one revision to another. */
export interface FileDifference {
  readonly path: string
  readonly kind: 'added' | 'removed' | 'changed'
  /** In words, for a file that changed. */
  readonly changes: readonly string[]
}

/** What differs between two revisions of a package, file by file. */
export function compareFiles(before: PackageFiles, after: PackageFiles): readonly FileDifference[] {
  const paths = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort()
  return paths.flatMap((path): readonly FileDifference[] => {
    const [old, now] = [before[path], after[path]]
    if (old === now) return []
    if (old === undefined) return [{ path, kind: 'added', changes: [] }]
    if (now === undefined) return [{ path, kind: 'removed', changes: [] }]
    const changes = /\.(?:bpmn|dmn)$/.test(path) ? compareXml(old, now) : compareJson(old, now)
    return [{ path, kind: 'changed', changes }]
  })
}
