import { describe, expect, it } from 'vitest'
import { deployed } from './deployed.js'
import { sampleDecision } from './sample-decision.js'
import { accepted, rejected, unique, worldOf, type OpenWorld } from './world.js'

/** `evaluateDecision`, its effects and its refusals. */
export function evaluateDecisionContract(open: OpenWorld): void {
  describe('evaluateDecision', () => {
    const world = worldOf(open)

    const rows = [
      { variables: '{"age":3}', output: '"green"' },
      { variables: '{"age":18}', output: '"red"' },
      { variables: '{"age":"x"}', output: '"red"' },
      { variables: '{}', output: '"red"' },
    ]
    it.each(rows)('answers $output for $variables', async ({ variables, output }) => {
      const id = unique('colour')
      const [decision] = await deployed(world(), { name: `${id}.dmn`, content: sampleDecision(id) })

      const answer = await world().gateway.evaluateDecision({ decisionId: id, variables })

      expect(decision).toMatchObject({ kind: 'decision' })
      expect(accepted(answer)).toMatchObject({
        decisionId: id,
        decisionName: `colour of ${id}`,
        decisionVersion: 1,
        decisionRequirementsId: `drg_${id}`,
        decisionOutput: output,
        failedDecisionId: '',
        failureMessage: '',
      })
      const { decisionKey } = accepted(answer)
      const byKey = await world().gateway.evaluateDecision({ decisionKey, variables })
      expect(accepted(byKey).decisionOutput).toBe(output)
    })

    it('answers with the latest version', async () => {
      const id = unique('colour')
      await deployed(world(), { name: `${id}.dmn`, content: sampleDecision(id) })
      await deployed(world(), { name: `${id}.dmn`, content: sampleDecision(id).replace('"green"', '"blue"') })

      const answer = await world().gateway.evaluateDecision({ decisionId: id, variables: '{"age":3}' })

      expect(accepted(answer)).toMatchObject({ decisionVersion: 2, decisionOutput: '"blue"' })
    })

    const unknown = [
      {
        request: { decisionId: 'nowhere' },
        code: 'NOT_FOUND',
        says: `Expected to evaluate decision 'nowhere', but no decision found for id 'nowhere'`,
      },
      {
        request: { decisionKey: '4711' },
        code: 'NOT_FOUND',
        says: `Expected to evaluate decision '4711', but no decision found for key '4711'`,
      },
      {
        request: {},
        code: 'INVALID_ARGUMENT',
        says: 'Expected either a decision id or a valid decision key, but none provided',
      },
    ]
    it.each(unknown)('refuses $request', async ({ request, code, says }) => {
      const answer = await world().gateway.evaluateDecision(request)

      expect(rejected(answer)).toEqual({ kind: 'rejected', code, message: says })
    })
  })
}
