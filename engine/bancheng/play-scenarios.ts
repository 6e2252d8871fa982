import { posix } from 'node:path'
import type { Matter } from '../catalogue/matter.js'
import type { Processes } from '../catalogue/processes-folder.js'
import type { PackageFiles } from '../catalogue/read-matter.js'
import type { Defect } from '../lint/defect.js'
import { readScenario } from '../scenario/read-scenario.js'
import { runScenarios } from '../scenario/run-scenarios.js'
import type { ScenarioFile } from '../scenario/scenario-file.js'
import type { OpenWorld } from '../scenario/world.js'
import { openWorldOn } from './open-world.js'

/**
 * Plays a matter's own scenarios, each in a world of its own; what did not hold is told per file.
 * `schema`: the parsed scenario schema. `patience`: ms that one story may take.
 */
export async function playScenarios(
  matter: Matter,
  files: PackageFiles,
  options: { readonly processes: Processes; readonly schema: unknown; readonly patience: number },
): Promise<readonly Defect[]> {
  const found: Defect[] = []
  const stories: ScenarioFile[] = []
  for (const { path, text } of matter.scenarios) {
    const read = readScenario(text, path, options.schema)
    if (read.kind === 'faults') {
      found.push(...read.faults.map((fault) => unreadable(path, fault.pointer, fault.message)))
      continue
    }
    stories.push({
      file: path,
      scenario: read.scenario,
      matter: matter.id,
      read: (relative) => Promise.resolve(files.get(posix.join(posix.dirname(path), relative))),
    })
  }
  const open: OpenWorld = ({ time }) => openWorldOn(options.processes, time, matter)
  const paths = stories.values()
  for await (const result of runScenarios(stories, { open, patience: options.patience })) {
    const file = paths.next().value?.file ?? ''
    if (result.kind === 'notOk') found.push(notHeld(file, result.title, result.failures.join('; ')))
  }
  return found
}

function unreadable(file: string, place: string, message: string): Defect {
  return {
    code: 'scenario-schema',
    file,
    place,
    message: `不是情景文件:${message}`,
    mend: '请按 scenario.schema.json 修改',
  }
}

function notHeld(file: string, title: string, failure: string): Defect {
  return {
    code: 'scenario-failed',
    file,
    place: '',
    message: `情景“${title}”未通过:${failure}`,
    mend: '请修改流程或情景',
  }
}
