import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { readPackageFolder, readProcessesFolder, type Processes } from '../catalogue/processes-folder.js'
import type { OpenWorld } from '../scenario/world.js'
import { openWorldOn } from './open-world.js'

const read = new Map<string, Processes>()

/** Opens the world of a story on disk: a bare engine, or, where `matter` names the folder of a package, the hall with that matter. */
export const openWorld: OpenWorld = async ({ time, matter: folder }) => {
  if (folder === undefined) return openWorldOn(undefined, time)
  const processes = processesAbove(folder)
  const opened = processes.readMatter(readPackageFolder(folder))
  if (opened.kind === 'matter') return openWorldOn(processes, time, opened.matter)
  const defects = opened.defects.map(({ file, place, message }) => `${file}#${place}: ${message}`)
  throw new Error(`${folder} is no matter package: ${defects.join('; ')}`)
}

/** The calendars and laws the package lies under, or those of the project above it. */
function processesAbove(folder: string): Processes {
  for (let here = dirname(folder); here !== dirname(here); here = dirname(here)) {
    const root = [here, join(here, 'processes')].find(holdsLaw)
    if (root === undefined) continue
    const processes = read.get(root) ?? readProcessesFolder(root)
    read.set(root, processes)
    return processes
  }
  throw new Error(`Expected a folder with calendars/ and law/ above ${folder}, but found none`)
}

function holdsLaw(folder: string): boolean {
  return existsSync(join(folder, 'calendars')) && existsSync(join(folder, 'law'))
}
