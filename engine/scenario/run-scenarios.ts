import { runScenario } from './run-scenario.js'
import type { ScenarioFile } from './scenario-file.js'
import type { ScenarioResult } from './scenario-result.js'
import type { OpenWorld } from './world.js'

const usually = 4

/**
 * Plays many stories, a few at once, since each waits for its own disk, and tells how they ended in the order given.
 * `patience`: ms one story may take before it counts as one that does not come to rest.
 */
export async function* runScenarios(
  files: readonly ScenarioFile[],
  options: {
    readonly open: OpenWorld
    readonly patience: number
    /** 1 where the stories share an engine. */
    readonly atOnce?: number
  },
): AsyncGenerator<ScenarioResult> {
  const { open, patience, atOnce = usually } = options
  const playing: Promise<ScenarioResult>[] = []
  const ahead = files.values()
  const begin = (): void => {
    const { value: file } = ahead.next()
    if (file) playing.push(runScenario(file, { open, signal: AbortSignal.timeout(patience) }))
  }
  for (let started = 0; started < atOnce; started++) begin()
  for (let first = playing.shift(); first; first = playing.shift()) {
    const result = await first
    begin()
    yield result
  }
}
