import { openWorld } from '../../engine/index.js'
import { readScenarioFile } from '../../engine/scenario/read-scenario-file.js'
import { runScenario } from '../../engine/scenario/run-scenario.js'
import type { ScenarioResult } from '../../engine/scenario/scenario-result.js'

/** Tells the story in a file; a file that is no scenario is a mistake of the test. */
export async function told(file: string, signal?: AbortSignal): Promise<ScenarioResult> {
  const read = await readScenarioFile(file)
  if (read.kind === 'faults')
    throw new Error(read.faults.map((one) => `${one.pointer} ${one.message}`).join())
  return runScenario(read.scenarioFile, { open: openWorld, ...(signal ? { signal } : {}) })
}
