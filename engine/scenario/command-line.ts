import { openWorld, openWorldOnZeebe } from '../index.js'
import { parseArguments } from './command-arguments.js'
import { findScenarioFiles } from './find-scenario-files.js'
import { readScenarioFile } from './read-scenario-file.js'
import { runScenarios } from './run-scenarios.js'
import { lineOf } from './scenario-result.js'

const PATIENCE = 60_000

/** `npm run scenario -- [--gateway …] FILE-OR-FOLDER…` → the exit code. */
async function main(words: readonly string[]): Promise<number> {
  const asked = parseArguments(words)
  if (asked.kind === 'mistake') {
    console.error(asked.message)
    return 2
  }
  const found = await Promise.all(asked.paths.map(findScenarioFiles))
  const bare = asked.paths.filter((_, at) => found[at]?.length === 0)
  for (const path of bare)
    console.error(
      `no scenario: Expected the folder '${path}' to hold scenario files (.json), but it holds none`,
    )
  const files = found.flat()
  const read = await Promise.all(files.map(readScenarioFile))
  const faults = read.flatMap((one) => (one.kind === 'faults' ? one.faults : []))
  for (const { file, pointer, message } of faults)
    console.error(`no scenario: ${file}#${pointer}: ${message}`)
  const stories = read.flatMap((one) => (one.kind === 'scenario' ? [one.scenarioFile] : []))
  let passed = 0
  let failed = 0
  const { zeebe } = asked
  const stage =
    zeebe === undefined
      ? { open: openWorld, patience: PATIENCE }
      : { open: openWorldOnZeebe(zeebe), patience: PATIENCE * 5, atOnce: 1 }
  for await (const result of runScenarios(stories, stage)) {
    console.log(lineOf(result))
    if (result.kind === 'ok') passed++
    else failed++
  }
  console.log(`${passed} passed, ${failed} failed`)
  if (faults.length > 0 || bare.length > 0) return 2
  return failed > 0 || passed === 0 ? 1 : 0
}

const code = await main(process.argv.slice(2))
// A story that did not come to rest would keep the process alive; what was printed goes out first.
process.stdout.write('', () => process.exit(code))
