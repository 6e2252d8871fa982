import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'bancheng-command-'))
const story = (name: string): string => join(import.meta.dirname, name)

interface Ended {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

function scenario(...words: readonly string[]): Promise<Ended> {
  return new Promise((resolve) => {
    const run = join(root, 'engine/scenario/command-line.ts')
    const child = execFile(
      process.execPath,
      ['--import', 'tsx', run, ...words],
      { cwd: root },
      (_error, out, err) => resolve({ code: child.exitCode, out, err }),
    )
  })
}

beforeAll(() => {
  const resources = [relative(folder, story('processes/service-task.bpmn'))]
  const wrong = { title: 'never done', resources, process: 'service-task', expect: { state: 'completed' } }
  writeFileSync(join(folder, 'wrong.json'), JSON.stringify(wrong))
  writeFileSync(join(folder, 'none.json'), JSON.stringify({ ...wrong, tilte: 'x' }))
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('npm run scenario', () => {
  it('tells each story that holds and ends with 0', async () => {
    const { code, out } = await scenario(story('timer-catch.json'), story('script-task.json'))
    expect(out.trim().split('\n')).toEqual([
      'ok a timer waits for the period an expression gives',
      'ok a script task computes by FEEL',
      '2 passed, 0 failed',
    ])
    expect(code).toBe(0)
  })

  it('says that a folder holds no scenarios and ends with 2', async () => {
    const bare = mkdtempSync(join(folder, 'bare-'))
    const { code, err } = await scenario(bare)
    expect(err).toContain(`Expected the folder '${bare}' to hold scenario files (.json), but it holds none`)
    expect(code).toBe(2)
  })

  it('ends with 1 when one does not hold', async () => {
    const { code, out } = await scenario(
      '--gateway',
      'embedded',
      story('script-task.json'),
      join(folder, 'wrong.json'),
    )
    expect(out.trim().split('\n').slice(1)).toEqual([
      'not ok never done: at the end: state: expected "completed", but saw "active"',
      '1 passed, 1 failed',
    ])
    expect(code).toBe(1)
  })

  it('ends with 2 when a file is no scenario, and names the place', async () => {
    const { code, err } = await scenario(join(folder, 'none.json'))
    expect(err).toContain(`${join(folder, 'none.json')}#/tilte: unknown field 'tilte'`)
    expect(code).toBe(2)
  })

  it.each([
    [['gone.json'], 'gone.json'],
    [[], 'Expected a file or a folder'],
    [['--gateway', 'zeebe:somewhere', 'x.json'], "Expected the gateway 'embedded' or 'zeebe://HOST:PORT'"],
    [['--clock', 'http://127.0.0.1:9601', 'x.json'], 'Expected --clock'],
    [['--gateway=zeebe://127.0.0.1:26500', '--clock', 'later', 'x.json'], 'Expected --clock'],
    [['--verbose', 'x.json'], '--verbose'],
  ])('ends with 2 for %j', async (words, message) => {
    const { code, err } = await scenario(...words)
    expect(err).toContain(message)
    expect(code).toBe(2)
  })
})
