import { defineConfig } from 'vitest/config'
import { closingLine } from '../browser/closing-line.js'

export default defineConfig({
  test: {
    include: ['tests/zeebe/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 300_000,
    fileParallelism: false,
    reporters: ['default', closingLine],
  },
})
