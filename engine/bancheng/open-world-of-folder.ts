import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { readPackageFolder, readProcessesFolder, type Processes } from '../catalogue/processes-folder.js'
import type { OpenWorld } from '../scenario/world.js'
import type { Matter } from '../catalogue/matter.js'
import { openWorldOn } from './open-world.js'
import { openZeebeWorld, type ZeebeStage } from './open-zeebe-world.js'

const read = new Map<string, Processes>()

/** Opens the world of a story on disk: a bare engine, or, where `matter` names the folder of a package, the hall with that matter. */
export const openWorld: OpenWorld = async ({ time, matter }) => {
  const opened = openMatter(matter)
  return openWorldOn(opened?.processes, time, opened?.matter)
}

/** The same on a real Zeebe, which one story at a time may use. */
export function openWorldOnZeebe(stage: ZeebeStage): OpenWorld {
  return async ({ time, matter }) => {
    const opened = openMatter(matter)
    return openZeebeWorld(stage, opened?.processes, time, opened?.matter)
  }
}

function openMatter(
  folder: string | undefined,
): { readonly processes: Processes; readonly matter: Matter } | undefined {
  if (folder === undefined) return undefined
  const processes = processesAbove(folder)
  const opened = processes.readMatter(readPackageFolder(folder))
  if (opened.kind === 'matter') return { processes, matter: opened.matter }
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
