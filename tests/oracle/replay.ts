import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readRecording } from './replay/read-recording.js'
import { recordingFiles } from './replay/recording-files.js'
import { replayRecording } from './replay/replay-recording.js'

/**
 * `npm run replay -- FOLDER --emit OUT`: drives the embedded engine with each recording of real Zeebe and writes what it did.
 * What cannot be read or replayed is named; the rest is written all the same, and the exit code is 1.
 */
const [folder, flag, out] = process.argv.slice(2)
if (folder === undefined || flag !== '--emit' || out === undefined) {
  console.error('Expected: npm run replay -- FOLDER --emit OUT')
  process.exit(2)
}
const files = recordingFiles(folder)
if (files === undefined) {
  console.error(`Expected a folder of recordings, but there is none at ${folder}`)
  process.exit(2)
}

mkdirSync(out, { recursive: true })
let written = 0
for (const { id, path } of files) {
  const recording = readRecording(path)
  if (recording.kind === 'broken') {
    complain(`Expected a recording in ${path}, but: ${recording.message}`)
    continue
  }
  try {
    const { events, unknownCommands } = await replayRecording(recording)
    for (const command of unknownCommands) {
      complain(`Expected only commands of the engine in ${path}, but there is ${command}`)
    }
    writeFileSync(join(out, `${id}.json`), JSON.stringify({ events }))
    written += 1
  } catch (error) {
    complain(
      `Expected the engine to carry out ${path}, but: ${error instanceof Error ? error.message : String(error)}`,
    )
  }
}
console.log(`${written} written`)

function complain(message: string): void {
  console.error(message)
  process.exitCode = 1
}
