import { defineConfig } from 'vitest/config'
import { closingLine } from '../../browser/closing-line.js'

export default defineConfig({
  test: {
    include: ['tests/wire/strangers/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    reporters: ['default', closingLine],
  },
})
