import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { scratchFolder } from '../../server/scratch-folder.js'
import { serveEngine, type ServedEngine } from '../served-engine.js'
import { failureOf, linesOf } from './run-program.js'
import { pythonModels, writeModels } from './strangers-models.js'

const folder = join(import.meta.dirname, 'python')
const environment = join(process.cwd(), 'node_modules', '.cache', 'pyzeebe-4.7.0')
const python = join(environment, 'bin', 'python')

/** Why the Python client cannot be tried here; it is installed from PyPI the first time. */
function missing(): string | undefined {
  if (existsSync(python)) return undefined
  const failure =
    failureOf('python3', ['-m', 'venv', environment], folder) ??
    failureOf(python, ['-m', 'pip', 'install', '-q', 'pyzeebe==4.7.0'], folder)
  if (failure !== undefined) rmSync(environment, { recursive: true, force: true })
  return failure
}

const reason = missing()
if (reason !== undefined) console.log(`Left out: the Python client. ${reason}`)

describe.skipIf(reason !== undefined)('pyzeebe', () => {
  let served: ServedEngine

  beforeAll(async () => {
    served = await serveEngine()
  })
  afterAll(() => served.close())

  it('finds the embedded engine as it finds Zeebe', async () => {
    const models = scratchFolder()
    writeModels(models, pythonModels)
    const program = join(folder, 'wire_client.py')
    const lines = await linesOf(python, [program, served.address, models])

    expect(lines).toEqual([
      'holds deployment',
      'holds topology',
      'holds worker',
      'holds fail with back-off',
      'holds throw error',
      'holds message',
      'holds refusal',
    ])
  })
})
