import { describe, expect, it } from 'vitest'
import { runUnhurried } from '../../bench/run-unhurried.js'
import { unhurriedModels } from '../../bench/unhurried-models.js'

describe('a large model', () => {
  it.each(unhurriedModels.map((model) => [model.size, model.name, model] as const))(
    'of %i %s goes through to its end, a piece at a time',
    async (size, _, model) => {
      const { living, largestStep } = await runUnhurried(model, size)
      expect(living).toBe(0)
      // However large the model, nobody else waits for more than a piece of it.
      expect(largestStep).toBeLessThan(20_000)
    },
  )
})
