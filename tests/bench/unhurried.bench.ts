import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { dirname } from 'node:path'
import { median } from './median.js'
import { runUnhurried } from './run-unhurried.js'
import { unhurriedModels } from './unhurried-models.js'

// `npm run bench:models [-- --rounds N --json FILE]`: each model at half its size and at its size, in turn. Twice the size may take twice the time.
function option(name: string, otherwise: string): string {
  const at = process.argv.indexOf(`--${name}`)
  return (at < 0 ? undefined : process.argv[at + 1]) ?? otherwise
}

const rounds = Number(option('rounds', '7'))
const output = option('json', 'dist/bench-models.json')

const lines = []
for (const model of unhurriedModels) {
  const times = { half: [] as number[], whole: [] as number[], read: [] as number[] }
  let events = 0
  let largestStep = 0
  await runUnhurried(model, model.size / 2)
  for (let round = 0; round < rounds; round += 1) {
    const half = await runUnhurried(model, model.size / 2)
    const whole = await runUnhurried(model, model.size)
    times.half.push(half.readMs + half.runMs)
    times.whole.push(whole.readMs + whole.runMs)
    times.read.push(whole.readMs)
    events = whole.events
    largestStep = whole.largestStep
  }
  const [half, whole, read] = [median(times.half), median(times.whole), median(times.read)]
  lines.push({
    model: `${model.size} ${model.name}`,
    half,
    whole,
    read,
    ratio: whole / half,
    events,
    largestStep,
  })
}

console.table(
  lines.map(({ model, half, whole, read, ratio, events, largestStep }) => ({
    model,
    'half size, ms': half.toFixed(1),
    'whole, ms': whole.toFixed(1),
    'of it reading': read.toFixed(1),
    ratio: ratio.toFixed(2),
    events,
    'largest step': largestStep,
  })),
)
mkdirSync(dirname(output), { recursive: true })
const about = { at: new Date().toISOString(), cpus: cpus().length, load: loadavg()[0], rounds }
writeFileSync(output, `${JSON.stringify({ ...about, lines }, null, 2)}\n`)
