import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { scratchFolder } from '../../server/scratch-folder.js'
import { serveEngine, type ServedEngine } from '../served-engine.js'
import { failureOf, linesOf } from './run-program.js'
import { javaModels, writeModels } from './strangers-models.js'

const folder = join(import.meta.dirname, 'java')
const libraries = join(process.cwd(), 'node_modules', '.cache', 'zeebe-client-java-8.6.39')

/** Why the Java client cannot be tried here; its libraries are fetched from Maven Central the first time. */
function missing(): string | undefined {
  const noJava = failureOf('java', ['-version'], folder)
  if (noJava !== undefined || existsSync(libraries)) return noJava
  mkdirSync(join(libraries, '..'), { recursive: true })
  return failureOf(
    'mvn',
    ['-q', '-B', 'dependency:copy-dependencies', `-DoutputDirectory=${libraries}`],
    folder,
  )
}

const reason = missing()
if (reason !== undefined) console.log(`Left out: the Java client. ${reason}`)

describe.skipIf(reason !== undefined)('io.camunda:zeebe-client-java 8.6', () => {
  let served: ServedEngine

  beforeAll(async () => {
    served = await serveEngine()
  })
  afterAll(() => served.close())

  it('finds the embedded engine as it finds Zeebe', async () => {
    const models = scratchFolder()
    writeModels(models, javaModels)
    const program = join(folder, 'WireClient.java')
    const lines = await linesOf('java', ['-cp', join(libraries, '*'), program, served.address, models])

    expect(lines).toEqual([
      'holds topology',
      'holds worker',
      'holds streaming worker',
      'holds fail with back-off',
      'holds throw error',
      'holds start message',
      'holds signal',
      'holds refusal',
      'holds time-out of a job',
      'holds decision',
      'holds modification',
      'holds migration',
      'holds deletion',
    ])
  })
})
