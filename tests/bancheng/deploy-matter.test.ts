import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readPackageFolder } from '../../engine/catalogue/processes-folder.js'
import { openBancheng, systemTime, type Bancheng } from '../../engine/index.js'

const published = readPackageFolder('processes/matters/newborn-one-thing')
const { version: current } = JSON.parse(published.get('matter.json') ?? '') as { readonly version: number }

function newborn(version: number, edit: (diagram: string) => string): Map<string, string> {
  const files = new Map(published)
  const head = JSON.parse(files.get('matter.json') ?? '') as object
  files.set('matter.json', JSON.stringify({ ...head, version }))
  const diagram = files.get('process.bpmn') ?? ''
  files.set('process.bpmn', edit(diagram))
  return files
}

const endless = 'source="=count(for a in 1..100000, b in 1..100000 return a * b)"'

describe('a package at the gate', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'bancheng-gate-'))
  let bancheng: Bancheng

  beforeAll(async () => {
    bancheng = await openBancheng({ dataDir, processesDir: 'processes', time: systemTime })
  }, 240_000)

  afterAll(async () => {
    await bancheng.close()
    rmSync(dataDir, { recursive: true, force: true })
  })

  it('puts the matters that come with the product on the list', () => {
    expect(bancheng.refused).toEqual([])
    expect(bancheng.catalogue.matters().map((matter) => matter.id)).toEqual([
      'construction-joint-review',
      'newborn-one-thing',
    ])
  })

  it('names file, element and reason of an expression that never ends', async () => {
    const files = newborn(current + 1, (diagram) => diagram.replace('source="=opinion"', endless))
    const answer = await bancheng.deployMatter(files)
    expect(answer).toMatchObject({ kind: 'refused' })
    const [first] = answer.kind === 'refused' ? answer.defects : []
    expect(first).toMatchObject({ code: 'incident', file: 'process.bpmn', place: 'birthCertificate' })
    expect(first?.message).toContain('more steps than an expression may take')
    expect(bancheng.catalogue.matter('newborn-one-thing')?.version).toBe(current)
  })

  it('tells of a taken version and of what else is wrong at once', async () => {
    const files = newborn(current, (diagram) => diagram.replace('</bpmn:definitions>', ''))
    const answer = await bancheng.deployMatter(files)
    const codes = answer.kind === 'refused' ? answer.defects.map((defect) => defect.code) : []
    expect(codes).toContain('version-taken')
    expect(codes).toContain('bpmn')
  })

  it('names a process, a decision and a code that belong to another matter', async () => {
    const files = newborn(1, (diagram) => diagram.replace('name="', 'name="冒名'))
    const head = JSON.parse(files.get('matter.json') ?? '') as object
    files.set('matter.json', JSON.stringify({ ...head, id: 'another-matter' }))
    const answer = await bancheng.deployMatter(files)
    const taken = answer.kind === 'refused' ? answer.defects.filter(({ code }) => code === 'name-taken') : []
    expect(taken.map(({ file, place }) => `${file} ${place}`)).toEqual([
      'matter.json /code',
      `process.bpmn ${bancheng.catalogue.matter('newborn-one-thing')?.process ?? ''}`,
      expect.stringMatching(/^decisions\/.*\.dmn /),
      expect.stringMatching(/^decisions\/.*\.dmn /),
    ])
    expect(taken.every(({ message }) => message.includes('（newborn-one-thing）'))).toBe(true)
    expect(bancheng.catalogue.matter('another-matter')).toBeUndefined()
  })

  it('changes nothing when the same package comes again', async () => {
    const before = bancheng.engine.statistics().position
    expect(await bancheng.deployMatter(published)).toEqual({
      kind: 'deployed',
      id: 'newborn-one-thing',
      version: current,
    })
    expect(bancheng.engine.statistics().position).toBe(before)
  })
})
