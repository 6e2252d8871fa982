import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { dirname } from 'node:path'
import { feelLine, printFeelLine } from './feel-line.js'

// `[--rounds N --milliseconds M --feel-json FILE]`: this engine's FEEL against feelin and FEEL-Scala, in turn.
function option(name: string, otherwise: string): string {
  const at = process.argv.indexOf(`--${name}`)
  return (at < 0 ? undefined : process.argv[at + 1]) ?? otherwise
}

const rounds = Number(option('rounds', '5'))
const milliseconds = Number(option('milliseconds', '200'))
const output = option('feel-json', 'dist/bench-feel.json')

const line = await feelLine(rounds, milliseconds)
printFeelLine(line)
mkdirSync(dirname(output), { recursive: true })
const about = { at: new Date().toISOString(), cpus: cpus().length, rounds, milliseconds }
writeFileSync(output, `${JSON.stringify({ ...about, ...line }, null, 2)}\n`)
