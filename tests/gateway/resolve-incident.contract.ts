import { describe, expect, it } from 'vitest'
import { rejected, worldOf, type OpenWorld } from './world.js'

/** `resolveIncident` and its refusal. Its effects need an incident's key, which the port does not tell: see the tests of incidents. */
export function resolveIncidentContract(open: OpenWorld): void {
  describe('resolveIncident', () => {
    const world = worldOf(open)

    it('refuses an incident that is not there', async () => {
      const answer = await world().gateway.resolveIncident({ incidentKey: '4711' })

      expect(rejected(answer)).toEqual({
        kind: 'rejected',
        code: 'NOT_FOUND',
        message: `Expected to resolve incident with key '4711', but no such incident was found`,
      })
    })
  })
}
