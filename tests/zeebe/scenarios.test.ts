import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openWorldOnZeebe } from '../../engine/index.js'
import { findScenarioFiles } from '../../engine/scenario/find-scenario-files.js'
import { readScenarioFile } from '../../engine/scenario/read-scenario-file.js'
import { runScenario } from '../../engine/scenario/run-scenario.js'
import { startMemoryEngine, type MemoryEngine } from './memory-engine.js'

/** Plain processes whose timers, messages and incidents the engine alone has to see to. */
const processes = [
  'business-rule-task',
  'call-activity',
  'error-boundary',
  'exclusive-gateway-incident',
  'message-catch',
  'parallel-multi-instance',
  'timer-boundary',
  'timer-catch',
].map((name) => `tests/scenarios/${name}.json`)

const files = [...processes, ...(await findScenarioFiles('processes/matters'))]

describe('on Zeebe 8.8.21, with its clock moved beside the story’s', () => {
  let engine: MemoryEngine

  beforeAll(async () => {
    engine = await startMemoryEngine()
  })
  afterAll(() => engine.stop())

  it.each(files)('%s holds as on the embedded engine', async (file) => {
    const read = await readScenarioFile(file)
    if (read.kind === 'faults') throw new Error(JSON.stringify(read.faults))

    const open = openWorldOnZeebe({ address: engine.address, clock: engine.control })
    const result = await runScenario(read.scenarioFile, { open })

    expect(result).toMatchObject({ kind: 'ok' })
  })
})
