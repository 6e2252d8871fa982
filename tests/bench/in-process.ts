import { join } from 'node:path'
import { openEmbeddedEngine } from '../../engine/embedded/embedded-engine.js'
import { systemTime } from '../../engine/embedded/run/system-time.js'
import type { BenchModel } from './bench-models.js'

/** What one run of the embedded engine came to. Per second of wall time. */
export interface InProcessRun {
  readonly instances: number
  readonly commands: number
  readonly records: number
  readonly commits: number
  /** Commands of clients that shared one commit, on average. */
  readonly groupSize: number
  readonly bytesPerCommand: number
}

/** Runs instances of a model to their end, `starters` at a time, each acknowledged when it is durable. */
export async function inProcess(
  folder: string,
  model: BenchModel,
  starters: number,
  milliseconds: number,
): Promise<InProcessRun> {
  const file = join(folder, `engine-${process.hrtime.bigint()}.db`)
  const engine = await openEmbeddedEngine({ file, time: systemTime })
  const deployed = await engine.deployResource({ resources: model.resources })
  if (deployed.kind === 'rejected') throw new Error(deployed.message)
  const streams = model.jobTypes.map((type) =>
    engine.streamActivatedJobs({ type, worker: 'bench', timeout: 600_000 }, (job) => {
      void engine.completeJob({ jobKey: job.key, variables: '{"done":true}' })
    }),
  )

  let instances = 0
  async function startUntil(deadline: number): Promise<void> {
    while (performance.now() < deadline) {
      const answer = await engine.createProcessInstanceWithResult({
        bpmnProcessId: model.bpmnProcessId,
        variables: '{"caseNumber":"AQ-2026-000123","age":44}',
        requestTimeout: 60_000,
      })
      if (answer.kind === 'rejected') throw new Error(answer.message)
      instances += 1
    }
  }
  const run = (length: number) =>
    Promise.all(Array.from({ length: starters }, () => startUntil(performance.now() + length)))

  await run(milliseconds / 3)
  instances = 0
  const before = engine.statistics()
  const from = performance.now()
  await run(milliseconds)
  const seconds = (performance.now() - from) / 1000
  const after = engine.statistics()
  for (const stream of streams) stream.close()
  await engine.close()

  const commands = instances * model.commandsPerInstance
  const commits = after.journal.commits - before.journal.commits
  return {
    instances: instances / seconds,
    commands: commands / seconds,
    records: (after.position - before.position) / seconds,
    commits: commits / seconds,
    groupSize: commands / commits,
    bytesPerCommand: (after.journal.characters - before.journal.characters) / commands,
  }
}
