import { spawnSync } from 'node:child_process'
import { compileTree } from './compile-tree.js'

// `npm run bench [-- --rounds N --seconds S --json FILE]`: measures compiled code, as a release runs it.
const program = compileTree('bench')('tests/bench/measure.ts')
const { status } = spawnSync(process.execPath, [program, ...process.argv.slice(2)], { stdio: 'inherit' })
process.exitCode = status ?? 1
