import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { lineOf } from '../../engine/scenario/scenario-result.js'
import { told } from './told.js'

const folder = mkdtempSync(join(tmpdir(), 'bancheng-failing-'))
afterAll(() => rmSync(folder, { recursive: true }))

const processes = join(import.meta.dirname, 'processes')

function story(process: string, rest: object): string {
  const file = join(folder, 'story.json')
  const resources = [relative(folder, join(processes, `${process}.bpmn`))]
  writeFileSync(file, JSON.stringify({ title: 'wrong', resources, process, ...rest }))
  return file
}

describe('a story that does not hold says what was expected and what was seen', () => {
  it.each<[name: string, process: string, rest: object, line: string]>([
    [
      'another state',
      'service-task',
      { expect: { state: 'completed' } },
      'not ok wrong: at the end: state: expected "completed", but saw "active"',
    ],
    [
      'another count',
      'service-task',
      { steps: [{ expect: { completed: { start: 2 } } }] },
      'not ok wrong: step 1 (expect): completed.start: expected 2, but saw 1',
    ],
    [
      'other active elements',
      'parallel-gateway',
      { expect: { active: ['left'] } },
      'not ok wrong: at the end: active: expected ["left"], but saw ["left","right"]',
    ],
    [
      'another order',
      'service-task',
      { steps: [{ complete: 'work' }], expect: { completedInOrder: ['work', 'start'] } },
      'not ok wrong: at the end: completedInOrder: expected ["work","start"], but saw ["start","work","end","service-task"]',
    ],
    [
      'another flow',
      'service-task',
      { expect: { taken: { toEnd: 1 } } },
      'not ok wrong: at the end: taken.toEnd: expected 1, but saw 0',
    ],
    [
      'another value',
      'service-task',
      { variables: { x: { y: 1 } }, expect: { variables: { x: { y: 2 } } } },
      'not ok wrong: at the end: variables.x.y: expected 2, but saw 1',
    ],
    [
      'a variable too many',
      'service-task',
      { variables: { x: 1 }, expect: { variablesAbsent: ['x'] } },
      'not ok wrong: at the end: variablesAbsent.x: expected "no variable", but saw 1',
    ],
    [
      'another job',
      'service-task',
      { expect: { jobs: { work: { type: 'play' } } } },
      'not ok wrong: at the end: jobs.work.type: expected "play", but saw "work"',
    ],
    [
      'no incident where one is expected',
      'service-task',
      { expect: { incidents: [{ element: 'work' }] } },
      'not ok wrong: at the end: incidents: expected [{"element":"work"}], but saw []',
    ],
    [
      'a refusal that does not come',
      'service-task',
      { steps: [{ complete: 'work', rejected: { code: 'NOT_FOUND' } }] },
      'not ok wrong: step 1 (complete): rejected: expected {"code":"NOT_FOUND"}, but saw "no refusal"',
    ],
    [
      'a refusal nobody expects',
      'service-task',
      { steps: [{ complete: 'end' }] },
      "not ok wrong: step 1 (complete): expected to be done, but refused NOT_FOUND: Expected an open job number 1 of element 'end', but it has none",
    ],
    [
      'an instant that is past',
      'service-task',
      { steps: [{ advanceTo: '2025-01-01T00:00:00Z' }] },
      'not ok wrong: step 1 (advanceTo): Expected an instant still to come, but it is already 2026-01-12T09:00:00+08:00',
    ],
    [
      'a step of a matter in a process without one',
      'service-task',
      { steps: [{ submit: {} }] },
      'not ok wrong: step 1 (submit): step submit is not offered where there is no matter',
    ],
    [
      'a modification that ends what is not there',
      'service-task',
      { steps: [{ modify: { terminate: ['end'] } }] },
      "not ok wrong: step 1 (modify): expected to be done, but refused NOT_FOUND: Expected an active element 'end' to terminate, but there is none",
    ],
    [
      'a modification that the engine refuses',
      'service-task',
      { steps: [{ modify: { activate: ['nowhere'] } }] },
      "not ok wrong: step 1 (modify): expected to be done, but refused INVALID_ARGUMENT: Expected to modify instance of process 'service-task' but it contains one or more activate instructions with an element that could not be found: 'nowhere'",
    ],
    [
      'a migration to a file that is not there',
      'service-task',
      { steps: [{ migrate: { resources: ['x.bpmn'] } }] },
      "not ok wrong: step 1 (migrate): Expected the resource 'x.bpmn', but there is no such file",
    ],
  ])('%s', async (_name, process, rest, line) => {
    expect(lineOf(await told(story(process, rest)))).toBe(line)
  })

  it('a resource that is not there', async () => {
    const file = story('service-task', { resources: ['gone.bpmn'] })
    expect(lineOf(await told(file))).toBe(
      "not ok wrong: Expected the resource 'gone.bpmn', but there is no such file",
    )
  })

  it('a process that no resource holds', async () => {
    const file = story('service-task', { process: 'another' })
    expect(lineOf(await told(file))).toMatch(/^not ok wrong: expected begin, but refused NOT_FOUND: /)
  })
})
