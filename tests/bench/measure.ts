import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { benchModels } from './bench-models.js'
import { diskFloor } from './disk-floor.js'
import { inProcess, type InProcessRun } from './in-process.js'
import { median } from './median.js'

// The embedded engine in this process against what the disk allows, in turn.
function option(name: string, otherwise: string): string {
  const at = process.argv.indexOf(`--${name}`)
  return (at < 0 ? undefined : process.argv[at + 1]) ?? otherwise
}

const rounds = Number(option('rounds', '3'))
const milliseconds = Number(option('seconds', '3')) * 1000
const output = option('json', 'dist/bench.json')
const folder = mkdtempSync(join(process.cwd(), 'bench-'))

interface Line {
  readonly model: string
  readonly starters: number
  readonly engine: InProcessRun
  readonly floor: number
}

const lines: Line[] = []
try {
  for (let round = 1; round <= rounds; round += 1) {
    for (const model of benchModels) {
      for (const starters of [32, 128]) {
        const engine = await inProcess(folder, model, starters, milliseconds)
        const group = Math.max(1, Math.round(engine.groupSize))
        const floor = diskFloor(
          folder,
          group,
          Math.max(1, Math.round(engine.bytesPerCommand)),
          milliseconds / 3,
        )
        lines.push({ model: model.name, starters, engine, floor })
        console.log(
          `round ${round}: ${model.name}, ${starters} starters: ${Math.round(engine.commands)} commands/s`,
        )
      }
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}

const table = benchModels.flatMap(({ name }) =>
  [32, 128].map((starters) => {
    const runs = lines.filter((line) => line.model === name && line.starters === starters)
    const of = (value: (line: Line) => number) => median(runs.map(value))
    return {
      model: name,
      starters,
      'instances/s': Math.round(of(({ engine }) => engine.instances)),
      'commands/s': Math.round(of(({ engine }) => engine.commands)),
      'records/s': Math.round(of(({ engine }) => engine.records)),
      'commits/s': Math.round(of(({ engine }) => engine.commits)),
      'group size': Number(of(({ engine }) => engine.groupSize).toFixed(1)),
      'floor, commands/s': Math.round(of(({ floor }) => floor)),
      'share of the floor': Number(of(({ engine, floor }) => engine.commands / floor).toFixed(2)),
    }
  }),
)
console.table(table)
mkdirSync(join(output, '..'), { recursive: true })
writeFileSync(
  output,
  `${JSON.stringify({ at: new Date().toISOString(), cpus: cpus().length, rounds, lines, table }, null, 2)}\n`,
)
