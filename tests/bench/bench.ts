import { spawnSync } from 'node:child_process'
import { compileTree } from './compile-tree.js'

// `npm run bench [-- --rounds N --seconds S --json FILE --feel-json FILE]`: measures compiled code, as a release runs it.
const compiled = compileTree('bench')
for (const program of ['tests/bench/measure.ts', 'tests/bench/feel.bench.ts']) {
  const words = [compiled(program), ...process.argv.slice(2)]
  const { status } = spawnSync(process.execPath, words, { stdio: 'inherit' })
  if (status !== 0) process.exitCode = 1
}
