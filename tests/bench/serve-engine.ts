import { once } from 'node:events'
import { openEmbeddedEngine } from '../../engine/embedded/embedded-engine.js'
import { systemTime } from '../../engine/embedded/run/system-time.js'
import { openWire } from '../../engine/embedded/wire/open-wire.js'

// The program that serves the embedded engine over gRPC: `serve-engine FILE`. Writes its port, and ends when its input ends.
const [file = ''] = process.argv.slice(2)
const engine = await openEmbeddedEngine({ file, time: systemTime })
const wire = await openWire({ gateway: engine, port: 0 })
process.stdout.write(`${wire.port}\n`)
process.stdin.resume()
await once(process.stdin, 'end')
await wire.close()
await engine.close()
