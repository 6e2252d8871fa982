import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bpmn, end, path, service, start } from '../embedded/elements/bpmn.js'
import { listedDifferences } from './replay/listed-differences.js'
import { pictureOf } from './replay/picture.js'
import { readRecording } from './replay/read-recording.js'
import type { Recording, RecordedEntry } from './replay/recording.js'
import { recordingFiles } from './replay/recording-files.js'
import { replayRecording } from './replay/replay-recording.js'

const traces = fileURLToPath(new URL('../../../shared/conformance/traces', import.meta.url))
const command = fileURLToPath(new URL('replay.ts', import.meta.url))

function read(file: string): Recording {
  const recording = readRecording(file)
  if (recording.kind === 'broken') throw new Error(`${file}: ${recording.message}`)
  return recording
}

describe.skipIf(!existsSync(traces))('recorded Zeebe (../shared/conformance/traces)', () => {
  const recordings = new Map((recordingFiles(traces) ?? []).map(({ id, path: file }) => [id, read(file)]))
  const listed = listedDifferences()

  it('agrees with every recording but those that differences.md lists', async () => {
    const differing: string[] = []
    for (const [id, recording] of recordings) {
      const { events, unknownCommands } = await replayRecording(recording)
      const [ours, zeebes] = [pictureOf(events), pictureOf(recording.events)]
      if (unknownCommands.length > 0 || JSON.stringify(ours) !== JSON.stringify(zeebes)) differing.push(id)
    }
    expect(recordings.size).toBeGreaterThan(400)
    expect(differing.sort()).toEqual([...listed.values()].flat().sort())
  })

  it.each(listed.get('The model that ran is not in the recording') ?? [])(
    'cannot agree with a recording whose model is missing: %s',
    (id) => {
      const { resources = {}, events = [] } = recordings.get(id) ?? {}
      const models = Object.values(resources).join()
      const strange = events.filter(
        (event) => 'ev' in event && event.elementId && !models.includes(`id="${event.elementId}"`),
      )
      expect(strange).not.toEqual([])
    },
  )
})

describe('npm run replay', () => {
  const folder = mkdtempSync(join(tmpdir(), 'replay-'))
  const out = join(folder, 'out')
  const run = (from: string) =>
    spawnSync(process.execPath, ['--import', 'tsx', command, from, '--emit', out], { encoding: 'utf8' })
  let whole: ReturnType<typeof run>

  beforeAll(() => {
    const recording = {
      kind: 'exec',
      resources: { 'p.bpmn': bpmn('p', start + service('t') + end + path('start', 't', 'end')).content },
      steps: [
        { cmd: 'DEPLOYMENT:CREATE', key: -1, value: { resources: ['p.bpmn'] } },
        { cmd: 'PROCESS_INSTANCE_CREATION:CREATE', key: -1, value: { bpmnProcessId: 'p' } },
        { cmd: 'JOB:COMPLETE', key: 7, value: { variables: { x: 1 } } },
        { cmd: 'JOB:COMPLETE', key: 7 },
        { cmd: 'NOTHING:KNOWN', key: -1 },
      ],
      events: [{ ev: 'JOB:CREATED', k: 7, pi: 5, elementId: 't', type: 't', bpmnProcessId: 'p' }],
    }
    writeFileSync(join(folder, 'good.json.gz'), gzipSync(JSON.stringify(recording)))
    writeFileSync(join(folder, 'torn.json'), '{"kind": "exec", ')
    writeFileSync(
      join(folder, 'other.json'),
      '{"kind": "exec", "resources": {}, "steps": [{}], "events": []}',
    )
    whole = run(folder)
  })

  afterAll(() => {
    rmSync(folder, { recursive: true })
  })

  it('writes what the engine did, and leads from recorded keys to its own', () => {
    expect(readdirSync(out)).toEqual(['good.json'])
    const { events } = JSON.parse(readFileSync(join(out, 'good.json'), 'utf8')) as { events: RecordedEntry[] }
    expect(pictureOf(events)).toMatchObject({
      jobs: ['t t 3'],
      variables: ['p x 1'],
      rejections: ['JOB:COMPLETE NOT_FOUND'],
    })
    expect(pictureOf(events).flow).toContain('p p ELEMENT_ACTIVATED ELEMENT_COMPLETED')
    expect(whole.stdout).toBe('1 written\n')
  })

  it.each([
    ['torn.json', /torn\.json, but: .*JSON/],
    ['other.json', /other\.json, but: Expected each of 'steps'/],
    ['a command nobody knows', /good\.json\.gz, but there is NOTHING:KNOWN/],
  ])('names %s', (_, message) => {
    expect(whole.stderr).toMatch(message)
    expect(whole.status).toBe(1)
  })

  it('names a folder that is not there', () => {
    const { status, stderr } = run(join(folder, 'nowhere'))
    expect(stderr).toContain(join(folder, 'nowhere'))
    expect(status).toBe(2)
  })
})
