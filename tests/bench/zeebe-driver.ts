import { ZBClient } from 'zeebe-node'
import { benchModels } from './bench-models.js'

/** What the driver tells when it is through. */
export interface DriverReport {
  /** Instances that came to their end. */
  readonly instances: number
  readonly seconds: number
}

// The program that drives a Zeebe gateway as an application would: `zeebe-driver ADDRESS MODEL STARTERS MILLISECONDS`. It starts instances of
// the model, STARTERS at a time, each waited for until it has come to its end, and works off the jobs; a third of the time before counts for nothing.
const [address = '', name = '', starters = '', length = ''] = process.argv.slice(2)
const model = benchModels.find(({ bpmnProcessId }) => bpmnProcessId === name)
if (!model) throw new Error(`Expected the name of a model, but got '${name}'`)
const milliseconds = Number(length)
const client = new ZBClient(address, { loglevel: 'NONE' })

for (const { name: file, content } of [...model.resources].reverse()) {
  await client.deployResource({ name: file, process: Buffer.from(content) })
}
const workers = model.jobTypes.map((taskType) =>
  client.createWorker({
    taskType,
    // No sooner than the last answer has come is the next one asked for, but then at once.
    pollInterval: 2,
    longPoll: 10_000,
    maxJobsToActivate: 512,
    timeout: 600_000,
    loglevel: 'NONE',
    taskHandler: (job) => job.complete({ done: true }),
  }),
)

let instances = 0
async function startUntil(deadline: number): Promise<void> {
  while (performance.now() < deadline) {
    await client.createProcessInstanceWithResult({
      bpmnProcessId: name,
      variables: { caseNumber: 'AQ-2026-000123', age: 44 },
      requestTimeout: 60_000,
    })
    instances += 1
  }
}
const run = (span: number) =>
  Promise.all(Array.from({ length: Number(starters) }, () => startUntil(performance.now() + span)))

await run(milliseconds / 3)
instances = 0
const from = performance.now()
await run(milliseconds)
const report: DriverReport = { instances, seconds: (performance.now() - from) / 1000 }
process.stdout.write(`${JSON.stringify(report)}\n`)
for (const worker of workers) void worker.close()
// Long polls that are under way keep the process for seconds.
process.exit(0)
