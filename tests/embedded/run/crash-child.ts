import { writeSync } from 'node:fs'
import { openEmbeddedEngine } from '../../../engine/embedded/embedded-engine.js'
import { systemTime } from '../../../engine/embedded/run/system-time.js'
import { crashProcess } from './crash-model.js'

// A server under load: many clients at once, and a line on the pipe for each acknowledgement, before anything else happens.
const [file = '', life = ''] = process.argv.slice(2)
const clients = 24

function tell(line: string): void {
  for (;;) {
    try {
      writeSync(1, `${line}\n`)
      return
    } catch (error) {
      // The pipe is full: a line that is not told must not be passed over.
      if (!(error instanceof Error && 'code' in error && error.code === 'EAGAIN')) throw error
    }
  }
}

const engine = await openEmbeddedEngine({ file, time: systemTime, snapshotEvery: 3_000 })
const notes = 'CREATE TABLE IF NOT EXISTS notes (id TEXT PRIMARY KEY)'
await engine.writer.write([{ sql: notes, bindings: [] }])
const deployed = await engine.deployResource({ resources: [{ name: 'crash.bpmn', content: crashProcess }] })
if (deployed.kind === 'rejected') throw new Error(deployed.message)

for (const type of ['first', 'second']) {
  engine.streamActivatedJobs({ type, worker: 'crash', timeout: 1_500 }, (job) => {
    void engine.completeJob({ jobKey: job.key, variables: `{"${type}":"${life}"}` }).then((answer) => {
      if (answer.kind === 'accepted') tell(`completed ${job.key}`)
      else if (answer.code !== 'NOT_FOUND') tell(`refused ${answer.code} ${answer.message}`)
    })
  })
}

async function client(name: string): Promise<void> {
  for (let n = 0; ; n += 1) {
    const id = `${life}-${name}-${n}`
    const [created] = await Promise.all([
      engine.createProcessInstance({ bpmnProcessId: 'crash', variables: `{"id":"${id}"}` }),
      engine.writer
        .write([{ sql: 'INSERT INTO notes (id) VALUES (?)', bindings: [id] }])
        .then(() => tell(`noted ${id}`)),
    ])
    if (created.kind === 'accepted') tell(`created ${created.response.processInstanceKey} ${id}`)
    else tell(`refused ${created.code} ${created.message}`)
  }
}

tell('ready')
for (let name = 0; name < clients; name += 1) void client(String(name))
