import { posix } from 'node:path'
import type { Matter } from '../catalogue/matter.js'
import type { Processes } from '../catalogue/processes-folder.js'
import type { PackageFiles } from '../catalogue/read-matter.js'
import type { Defect } from '../lint/defect.js'
import { readScenario } from '../scenario/read-scenario.js'
import { runScenarios } from '../scenario/run-scenarios.js'
import type { ScenarioFile } from '../scenario/scenario-file.js'
import type { StoryIncident } from '../scenario/story-incident.js'
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
  const causes = new Map<string, Defect>()
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
    if (result.kind === 'ok') continue
    for (const incident of result.incidents) causes.set(JSON.stringify(incident), causeOf(incident, matter))
    found.push(notHeld(file, result.title, result.failures.join('; ')))
  }
  // What stopped the process explains what the stories then missed, so it is told first.
  return [...causes.values(), ...found]
}

function causeOf({ element, type, message }: StoryIncident, matter: Matter): Defect {
  const file = matter.bpmn.find(({ text }) => text.includes(`id="${element}"`))?.path ?? ''
  return {
    code: 'incident',
    file,
    place: element,
    message: `试运行在“${element}”停住：${type} ${message}`,
    mend: '请修改该环节的表达式、决策表或调用',
  }
}

function unreadable(file: string, place: string, message: string): Defect {
  return {
    code: 'scenario-schema',
    file,
    place,
    message: `不是情景文件：${message}`,
    mend: '请按 scenario.schema.json 修改',
  }
}

function notHeld(file: string, title: string, failure: string): Defect {
  return {
    code: 'scenario-failed',
    file,
    place: '',
    message: `情景“${title}”未通过：${failure}`,
    mend: '请修改流程或情景',
  }
}
