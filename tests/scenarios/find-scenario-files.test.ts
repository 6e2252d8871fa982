import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { findScenarioFiles } from '../../engine/scenario/find-scenario-files.js'

const root = mkdtempSync(join(tmpdir(), 'bancheng-find-'))
const files = [
  'a/matter.json',
  'a/scenarios/two.json',
  'a/scenarios/one.json',
  'b/story.json',
  'b/process.bpmn',
]

beforeAll(() => {
  for (const file of files) {
    mkdirSync(dirname(join(root, file)), { recursive: true })
    writeFileSync(join(root, file), '')
  }
})
afterAll(() => rmSync(root, { recursive: true }))

it.each([
  ['a file is itself', 'b/story.json', ['b/story.json']],
  ['of a matter only its scenarios', 'a', ['a/scenarios/one.json', 'a/scenarios/two.json']],
  ['of a folder with packages never the record', '.', ['a/scenarios/one.json', 'a/scenarios/two.json']],
  ['of a folder of scenarios all', 'a/scenarios', ['a/scenarios/one.json', 'a/scenarios/two.json']],
  ['of any other folder every JSON file', 'b', ['b/story.json']],
  ['what does not exist is named as it is', 'c', ['c']],
])('%s', async (_name, path, found) => {
  expect((await findScenarioFiles(join(root, path))).map((file) => relative(root, file))).toEqual(found)
})
