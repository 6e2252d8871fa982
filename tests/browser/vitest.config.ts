import { defineConfig } from 'vitest/config'
import { closingLine } from './closing-line.js'

export default defineConfig({
  test: {
    include: ['tests/browser/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 600_000,
    fileParallelism: false,
    reporters: ['default', closingLine],
  },
})
