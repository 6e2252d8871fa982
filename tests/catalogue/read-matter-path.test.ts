import { describe, expect, it } from 'vitest'
import { readProcessesFolder } from '../../engine/catalogue/processes-folder.js'

const processes = readProcessesFolder('processes')
const sound = processes.packages.get('newborn-one-thing') ?? new Map<string, string>()

describe('the paths of a package', () => {
  it.each([
    ['../evil.json'],
    ['forms/../../evil.form'],
    ['/tmp/evil.bpmn'],
    ['C:\\evil.bpmn'],
    ['forms\\evil.form'],
    ['.hidden/evil.json'],
    ['evil\u0000.json'],
    ['forms//evil.form'],
    [''],
  ])('refuses %j by name', (path) => {
    const read = processes.readMatter(new Map([...sound, [path, '{}']]))
    expect(read).toMatchObject({ kind: 'defects', defects: [{ code: 'file-path', file: path }] })
  })

  it.each([['readme.json'], ['forms/申请表 2.form'], ['scenarios/a/b-c_d.json']])('lets %j pass', (path) => {
    const read = processes.readMatter(new Map([...sound, [path, '{"id":"x1","components":[]}']]))
    const codes = read.kind === 'defects' ? read.defects.map((one) => one.code) : []
    expect(codes).not.toContain('file-path')
  })
})
