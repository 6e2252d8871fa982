import { readFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findUpwards } from './find-upwards.js'
import { readScenario } from './read-scenario.js'
import type { ScenarioFault, ScenarioFile } from './scenario-file.js'

const SCHEMA = join('processes', 'schema', 'scenario.schema.json')

/** What a file turned out to be. */
export type ReadScenarioFile =
  | { readonly kind: 'scenario'; readonly scenarioFile: ScenarioFile }
  | { readonly kind: 'faults'; readonly faults: readonly ScenarioFault[] }

/**
 * Reads a scenario from disk. Its resources are found relative to it; a story without a process of its own is that of
 * the matter whose package it lies in: the nearest folder upwards with a `matter.json`.
 */
export async function readScenarioFile(file: string): Promise<ReadScenarioFile> {
  const fault = (message: string): ReadScenarioFile => ({
    kind: 'faults',
    faults: [{ file, pointer: '', message }],
  })
  const text = await textOf(file)
  if (text === undefined) return fault('Expected a file that can be read, but there is none')
  const read = readScenario(text, file, await scenarioSchema())
  if (read.kind === 'faults') return read
  const { scenario } = read
  const folder = dirname(resolve(file))
  const scenarioFile = { file, scenario, read: (path: string) => textOf(join(folder, path)) }
  if (scenario.process !== undefined) return { kind: 'scenario', scenarioFile }
  const matter = await findUpwards(folder, 'matter.json')
  if (matter === undefined)
    return fault("Expected 'process' and 'resources', or a matter.json above the file, but found neither")
  return { kind: 'scenario', scenarioFile: { ...scenarioFile, matter } }
}

/** The parsed schema of scenarios, from the project's `processes/schema/`. */
export async function scenarioSchema(): Promise<unknown> {
  const root = await findUpwards(dirname(fileURLToPath(import.meta.url)), SCHEMA)
  if (root === undefined) throw new Error(`Expected ${SCHEMA} above ${import.meta.url}, but it is not there`)
  return JSON.parse(await readFile(join(root, SCHEMA), 'utf8'))
}

function textOf(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch(() => undefined)
}
