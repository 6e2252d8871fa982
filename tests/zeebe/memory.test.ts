import { afterAll, beforeAll, describe } from 'vitest'
import { systemTime } from '../../engine/embedded/run/system-time.js'
import { openZeebeGateway } from '../../engine/zeebe/zeebe-gateway.js'
import { contracts } from '../gateway/contracts.js'
import type { Lack, World } from '../gateway/world.js'
import { startMemoryEngine, type MemoryEngine } from './memory-engine.js'

/** Its gateway is a small one made for tests; the engine behind it is whole. */
const lacks: readonly Lack[] = [
  'waiting for jobs',
  'pushing jobs',
  'variables of a failed job',
  'answering a deletion',
  'native user tasks',
]

describe('Zeebe 8.8.21 keeps the contract of', () => {
  let engine: MemoryEngine

  beforeAll(async () => {
    engine = await startMemoryEngine()
  })
  afterAll(() => engine.stop())

  function open(): Promise<World> {
    const gateway = openZeebeGateway({ address: engine.address, time: systemTime })
    return Promise.resolve({
      gateway,
      advance: (ms) => engine.advance(ms),
      idle: () => engine.idle(),
      close() {
        gateway.close()
        return Promise.resolve()
      },
    })
  }

  for (const contract of Object.values(contracts)) contract(open, lacks)
})
