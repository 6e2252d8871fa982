import { readdir, stat } from 'node:fs/promises'
import { basename, join, resolve, sep } from 'node:path'

/**
 * The scenario files that a path names: the file itself, or of a folder every `.json` in it or below; where folders
 * named `scenarios` lie below it, only what is in those; never a `matter.json`. In the order of their paths. A path that does not exist is
 * named as it is, so that its reader says so.
 */
export async function findScenarioFiles(path: string): Promise<readonly string[]> {
  const found = await stat(path).catch(() => undefined)
  if (!found?.isDirectory()) return [path]
  const files = (await readdir(path, { recursive: true }))
    .filter((file) => file.endsWith('.json') && basename(file) !== 'matter.json')
    .sort()
  const inScenarios = files.filter((file) => file.split(sep).slice(0, -1).includes('scenarios'))
  const itself = resolve(path).split(sep).includes('scenarios')
  return (itself || inScenarios.length === 0 ? files : inScenarios).map((file) => join(path, file))
}
