import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { join } from 'node:path'
import { benchModels } from './bench-models.js'
import { diskFloor } from './disk-floor.js'
import { inProcess } from './in-process.js'
import { driven, overWire } from './over-wire.js'
import { rowsOf, type RoundLine } from './round-line.js'

// In turn, round by round: the embedded engine over its wire, the durable broker, the engine in this process, and what the disk allows.
function option(name: string, otherwise: string): string {
  const at = process.argv.indexOf(`--${name}`)
  return (at < 0 ? undefined : process.argv[at + 1]) ?? otherwise
}

const rounds = Number(option('rounds', '3'))
const milliseconds = Number(option('seconds', '3')) * 1000
const output = option('json', 'dist/bench.json')
const broker = option('broker', '')
const folder = mkdtempSync(join(process.cwd(), 'bench-'))

const lines: RoundLine[] = []
try {
  for (let round = 1; round <= rounds; round += 1) {
    for (const model of benchModels) {
      for (const starters of [32, 128]) {
        const wire = await overWire(folder, model, starters, milliseconds)
        const zeebe = broker === '' ? undefined : await driven(broker, model, starters, milliseconds)
        const engine = await inProcess(folder, model, starters, milliseconds)
        const group = Math.max(1, Math.round(engine.groupSize))
        const bytes = Math.max(1, Math.round(engine.bytesPerCommand))
        const floor = diskFloor(folder, group, bytes, milliseconds / 3)
        const line = { model: model.name, starters, wire, engine, floor, load: loadavg()[0] ?? 0 }
        lines.push(zeebe ? { ...line, zeebe } : line)
        console.log(
          `round ${round}: ${model.name}, ${starters} starters: over the wire ${Math.round(wire.instances)}, broker ${zeebe ? zeebe.instances.toFixed(1) : '-'}, in process ${Math.round(engine.instances)} instances/s`,
        )
      }
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}

const rows = rowsOf(lines)
console.table(rows)
if (broker === '') console.log(`The broker is left out: ${option('no-broker', 'none was started')}`)
mkdirSync(join(output, '..'), { recursive: true })
const about = { at: new Date().toISOString(), cpus: cpus().length, rounds, milliseconds }
writeFileSync(output, `${JSON.stringify({ ...about, lines, rows }, null, 2)}\n`)
