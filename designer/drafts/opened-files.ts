import { fileKindOf, placeOf } from './file-kind.js'
import type { PackageFiles } from '../server-api/drafts.js'

/** Reads files of this machine into a package; the first diagram of a package without one becomes `process.bpmn`. */
export async function readOpenedFiles(
  opened: readonly File[],
): Promise<{ readonly name: string; readonly files: PackageFiles }> {
  const files: Record<string, string> = {}
  for (const file of opened) {
    const diagram = fileKindOf(file.name) === 'diagram' || /\.xml$/.test(file.name)
    const path = diagram && files['process.bpmn'] === undefined ? 'process.bpmn' : placeOf(file.name)
    files[path] = await file.text()
  }
  return { name: nameOf(files, opened[0]?.name ?? ''), files }
}

function nameOf(files: PackageFiles, fallback: string): string {
  const given = /"name":\s*"([^"]+)"/.exec(files['matter.json'] ?? '')?.[1]
  return given ?? fallback.replace(/\.[^.]*$/, '')
}
