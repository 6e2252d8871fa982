import { benchModels } from './bench-models.js'
import type { InProcessRun } from './in-process.js'
import { median } from './median.js'
import type { WireRun } from './over-wire.js'

/** What one round found of a model: all of it within a minute, so that what else the machine did was done to each. */
export interface RoundLine {
  readonly model: string
  readonly starters: number
  readonly wire: WireRun
  /** The durable broker, if there is one. */
  readonly zeebe?: WireRun
  readonly engine: InProcessRun
  /** Commands per second that the disk allows at the engine's group size and bytes. */
  readonly floor: number
  /** Processes that wanted a processor, on average over a minute. */
  readonly load: number
}

/** Medians over all rounds. */
export type BenchRow = Readonly<Record<string, string | number>>

const whole = (value: number): number => Math.round(value)
const short = (value: number): number => Number(value.toPrecision(3))

/** One row for each model and number of starters; ratios are taken round by round, and then the middle one. */
export function rowsOf(lines: readonly RoundLine[]): readonly BenchRow[] {
  return benchModels.flatMap(({ name }) =>
    [32, 128].map((starters) => {
      const runs = lines.filter((line) => line.model === name && line.starters === starters)
      const of = (value: (line: RoundLine) => number) => median(runs.map(value))
      const measured = runs.every(({ zeebe }) => zeebe)
      const broker = {
        'broker 8.0.0, instances/s': short(of(({ zeebe }) => zeebe?.instances ?? 0)),
        'wire / broker': short(of(({ wire, zeebe }) => wire.instances / (zeebe?.instances ?? 1))),
      }
      return {
        model: name,
        starters,
        'wire, instances/s': whole(of(({ wire }) => wire.instances)),
        ...(measured ? broker : {}),
        'in process, instances/s': whole(of(({ engine }) => engine.instances)),
        'commands/s': whole(of(({ engine }) => engine.commands)),
        'records/s': whole(of(({ engine }) => engine.records)),
        'group size': short(of(({ engine }) => engine.groupSize)),
        'floor, commands/s': whole(of(({ floor }) => floor)),
        'in process / floor': short(of(({ engine, floor }) => engine.commands / floor)),
        load: short(of(({ load }) => load)),
      }
    }),
  )
}
