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

/** The calendars and laws the package lies under. */
function processesAbove(folder: string): Processes {
  for (let here = dirname(folder); here !== dirname(here); here = dirname(here)) {
    if (!existsSync(join(here, 'calendars')) || !existsSync(join(here, 'law'))) continue
    const processes = read.get(here) ?? readProcessesFolder(here)
    read.set(here, processes)
    return processes
  }
  throw new Error(`Expected a folder with calendars/ and law/ above ${folder}, but found none`)
}
