import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { passDeployGate } from '../catalogue/deploy-gate.js'
import { readProcessesFolder } from '../catalogue/processes-folder.js'
import type { GateRequest, GateVerdict } from './gate-message.js'
import { playScenarios } from './play-scenarios.js'
import { readDiagrams } from './read-diagrams.js'

/** ms one story may take before it counts as one that does not come to rest. */
const PATIENCE = 60_000

const request = workerData as GateRequest
const processes = readProcessesFolder(request.processesDir)
const schema: unknown = JSON.parse(
  readFileSync(join(request.processesDir, 'schema', 'scenario.schema.json'), 'utf8'),
)
const passed = await passDeployGate(request.files, {
  law: processes.law,
  readMatter: processes.readMatter,
  readDiagrams,
  runScenarios: (matter) => playScenarios(matter, request.files, { processes, schema, patience: PATIENCE }),
})
const verdict: GateVerdict = { defects: passed.kind === 'defects' ? passed.defects : [] }
parentPort?.postMessage(verdict)
