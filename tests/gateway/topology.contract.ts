import { describe, expect, it } from 'vitest'
import { worldOf, type OpenWorld } from './world.js'

/** `topology`. */
export function topologyContract(open: OpenWorld): void {
  describe('topology', () => {
    const world = worldOf(open)

    it('tells the size of the cluster and the version of its protocol', async () => {
      expect(await world().gateway.topology()).toMatchObject({
        clusterSize: 1,
        partitionsCount: 1,
        replicationFactor: 1,
        gatewayVersion: expect.stringMatching(/^8\.\d+\.\d+$/) as string,
      })
    })
  })
}
