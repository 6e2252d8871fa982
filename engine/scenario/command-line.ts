import { parseArguments } from './command-arguments.js'
import { findScenarioFiles } from './find-scenario-files.js'
import { openWorld } from '../index.js'
import { readScenarioFile } from './read-scenario-file.js'
import { runScenario } from './run-scenario.js'
import { lineOf } from './scenario-result.js'

/** `npm run scenario -- [--gateway embedded | zeebe://HOST:PORT] FILE-OR-FOLDER…` → the exit code. */
async function main(words: readonly string[]): Promise<number> {
  const asked = parseArguments(words)
  if (asked.kind === 'mistake') {
    console.error(asked.message)
    return 2
  }
  const files = (await Promise.all(asked.paths.map(findScenarioFiles))).flat()
  let passed = 0
  let failed = 0
  let faults = 0
  for (const file of files) {
    const read = await readScenarioFile(file)
    if (read.kind === 'faults') {
      for (const fault of read.faults)
        console.error(`no scenario: ${fault.file}#${fault.pointer}: ${fault.message}`)
      faults++
      continue
    }
    const result = await runScenario(read.scenarioFile, {
      open: openWorld,
      signal: AbortSignal.timeout(60_000),
    })
    console.log(lineOf(result))
    if (result.kind === 'ok') passed++
    else failed++
  }
  console.log(`${passed} passed, ${failed} failed`)
  if (faults > 0) return 2
  return failed > 0 || passed === 0 ? 1 : 0
}

process.exitCode = await main(process.argv.slice(2))
