import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sampleDecision } from '../../gateway/sample-decision.js'
import * as models from '../wire-models.js'

type Models = Readonly<Record<string, (id: string) => string>>

/** What the Java program runs. */
export const javaModels: Models = {
  polled: models.oneJob,
  streamed: models.oneJob,
  failed: models.oneJob,
  thrown: models.caughtError,
  message: models.startedByMessage,
  signal: models.startedBySignal,
  timeout: models.oneJob,
  modified: models.twoJobs,
  source: models.oneJob,
  target: models.oneJob,
  deleted: models.oneJob,
}

/** What the Python program runs. */
export const pythonModels: Models = {
  polled: models.oneJob,
  failed: models.oneJob,
  thrown: models.caughtError,
  answered: models.waitingForMessage,
  canceled: models.oneJob,
}

/** Writes the models into a folder, each under its name. */
export function writeModels(folder: string, chosen: Models): void {
  for (const [id, model] of Object.entries(chosen)) writeFileSync(join(folder, `${id}.bpmn`), model(id))
  writeFileSync(join(folder, 'colour.dmn'), sampleDecision('colour'))
}
