import { setImmediate as nextTurn } from 'node:timers/promises'
import { systemTime } from '../../engine/embedded/run/system-time.js'
import { openWire } from '../../engine/embedded/wire/open-wire.js'
import { openZeebeGateway } from '../../engine/zeebe/zeebe-gateway.js'
import { openEmbeddedWorld } from '../gateway/embedded-world.js'
import type { World } from '../gateway/world.js'

/** The embedded engine as a client of its gRPC face sees it. */
export async function openWireWorld(): Promise<World> {
  const embedded = await openEmbeddedWorld()
  const wire = await openWire({ gateway: embedded.gateway, port: 0 })
  const gateway = openZeebeGateway({ address: `127.0.0.1:${wire.port}`, time: systemTime })

  /** All goes over one connection, in order: what was sent before has arrived, and what was answered too. */
  async function thereAndBack(): Promise<void> {
    await gateway.topology()
    await nextTurn()
  }
  async function idle(): Promise<void> {
    for (let round = 0; round < 2; round += 1) {
      await thereAndBack()
      await embedded.idle()
    }
    await thereAndBack()
  }
  return {
    gateway,
    async advance(ms) {
      await idle()
      await embedded.advance(ms)
      await idle()
    },
    idle,
    async close() {
      gateway.close()
      await wire.close()
      await embedded.close()
    },
  }
}
