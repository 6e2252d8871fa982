import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { passDeployGate } from '../../engine/catalogue/deploy-gate.js'
import type { GateSteps } from '../../engine/catalogue/deploy-gate.js'
import { readPackageFolder, readProcessesFolder } from '../../engine/catalogue/processes-folder.js'
import type { Defect } from '../../engine/lint/defect.js'
import { parseDiagram } from '../lint/parse-diagram.js'
import { matterWith, packageFiles } from './matter-package.js'

const root = join(import.meta.dirname, '../../processes')
const processes = readProcessesFolder(root)
const construction = readPackageFolder(join(root, 'matters/construction-joint-review'))

const refusal: Defect = { code: 'x', file: 'process.bpmn', place: 'e', message: '不行', mend: '改' }

/** Real reading and lint; the steps of other rooms note that they were asked. */
function gate(changes: Partial<GateSteps> = {}): { steps: GateSteps; asked: string[] } {
  const asked: string[] = []
  const steps: GateSteps = {
    law: processes.law,
    readMatter: processes.readMatter,
    async readDiagrams(matter) {
      asked.push('read')
      const diagrams = matter.bpmn.map(async ({ path, text }) => ({
        path,
        definitions: await parseDiagram(text),
      }))
      return { kind: 'diagrams', diagrams: await Promise.all(diagrams) }
    },
    runScenarios: () => {
      asked.push('scenarios')
      return Promise.resolve([])
    },
    ...changes,
  }
  return { steps, asked }
}

describe('the deploy gate: validate → read the model → lint → scenarios', () => {
  it('lets a matter through that passes all four', async () => {
    const { steps, asked } = gate()
    expect(await passDeployGate(construction, steps)).toMatchObject({
      kind: 'matter',
      matter: { id: 'construction-joint-review' },
    })
    expect(asked).toEqual(['read', 'scenarios'])
  })

  it('stops at a package that does not validate', async () => {
    const { steps, asked } = gate()
    expect(await passDeployGate(matterWith('id', 3), steps)).toMatchObject({
      defects: [{ code: 'matter-schema' }],
    })
    expect(asked).toEqual([])
  })

  it('stops at a model that the engine refuses', async () => {
    const { steps, asked } = gate({
      readDiagrams: () => Promise.resolve({ kind: 'defects', defects: [refusal] }),
    })
    expect(await passDeployGate(packageFiles(), steps)).toEqual({ kind: 'defects', defects: [refusal] })
    expect(asked).toEqual([])
  })

  it('stops at a defect of lint', async () => {
    const { steps, asked } = gate()
    const spoiled = new Map(construction)
    const diagram = spoiled.get('process.bpmn') ?? ''
    spoiled.set(
      'process.bpmn',
      diagram.replace('key="onExpiry" value="escalate"', 'key="onExpiry" value="deemedConsent"'),
    )
    expect(await passDeployGate(spoiled, steps)).toMatchObject({
      defects: [{ code: 'express-never-deemed', file: 'process.bpmn', place: 'fireOpinion' }],
    })
    expect(asked).toEqual(['read'])
  })

  it('stops at a process that the matter names and does not have', async () => {
    const { steps } = gate()
    const renamed = new Map(construction)
    renamed.set(
      'matter.json',
      (renamed.get('matter.json') ?? '').replace(/"process": "[^"]+"/, '"process": "other"'),
    )
    expect(await passDeployGate(renamed, steps)).toMatchObject({
      defects: [{ code: 'main-process', place: '/process' }],
    })
  })

  it('stops at a matter without scenarios', async () => {
    const { steps, asked } = gate()
    const bare = new Map([...construction].filter(([path]) => !path.startsWith('scenarios/')))
    expect(await passDeployGate(bare, steps)).toMatchObject({ defects: [{ code: 'no-scenarios' }] })
    expect(asked).toEqual(['read'])
  })

  it('stops at a scenario that fails', async () => {
    const { steps } = gate({ runScenarios: () => Promise.resolve([refusal]) })
    expect(await passDeployGate(construction, steps)).toEqual({ kind: 'defects', defects: [refusal] })
  })
})
