import { spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { FeelEvaluator } from './feel-evaluator.js'
import { feelVariables } from './feel-expressions.js'

const folder = join(process.cwd(), 'tests', 'bench', 'feel-scala')
const libraries = join(folder, 'target', 'libraries')

/** Why FEEL-Scala cannot be measured here. */
export interface Missing {
  readonly missing: string
}

/**
 * FEEL-Scala, the evaluator of Zeebe, in a JVM of its own: each expression parsed once, the variables Java objects read before.
 * Its libraries are fetched from Maven Central the first time.
 */
export function startFeelScala(): FeelEvaluator | Missing {
  if (spawnSync('java', ['-version']).status !== 0) return { missing: 'there is no Java' }
  if (!existsSync(libraries)) {
    const fetched = spawnSync(
      'mvn',
      ['-q', '-B', 'dependency:copy-dependencies', `-DoutputDirectory=${libraries}`],
      { cwd: folder, encoding: 'utf8' },
    )
    if (fetched.error) return { missing: 'there is no Maven' }
    if (fetched.status !== 0) return { missing: `Maven cannot fetch it: ${fetched.stdout.slice(0, 300)}` }
  }
  return run()
}

function run(): FeelEvaluator {
  const java = spawn('java', ['-cp', join(libraries, '*'), 'FeelScala.java'], {
    cwd: folder,
    stdio: 'pipe',
  })
  let complaints = ''
  java.stderr.on('data', (text: Buffer) => (complaints += text.toString()))
  const lines = createInterface({ input: java.stdout })[Symbol.asyncIterator]()
  const ask = async (line: string): Promise<string> => {
    java.stdin.write(`${line}\n`)
    const answer = await lines.next()
    if (answer.done === true) throw new Error(`FEEL-Scala ended before it answered: ${complaints}`)
    return answer.value
  }
  java.stdin.on('error', () => undefined)
  java.stdin.write(`${JSON.stringify(feelVariables)}\n`)
  return {
    name: 'FEEL-Scala',
    async perSecond(source, milliseconds) {
      const answer = await ask(`${milliseconds}\t${source}`)
      if (answer.startsWith('error')) throw new Error(`FEEL-Scala, ${source}: ${answer.slice(6)}`)
      return Number(answer)
    },
    close: () => java.stdin.end(),
  }
}
