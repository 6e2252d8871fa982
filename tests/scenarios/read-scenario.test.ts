import { beforeAll, describe, expect, it } from 'vitest'
import { readScenario } from '../../engine/scenario/read-scenario.js'
import { scenarioSchema } from '../../engine/scenario/read-scenario-file.js'

let schema: unknown
beforeAll(async () => {
  schema = await scenarioSchema()
})

const read = (document: unknown): ReturnType<typeof readScenario> =>
  readScenario(JSON.stringify(document), 'story.json', schema)
const withStep = (step: unknown): unknown => ({
  title: 't',
  resources: ['p.bpmn'],
  process: 'p',
  steps: [step],
})

describe('a scenario', () => {
  it.each([
    [{ complete: 'a', variables: { x: 1 }, nth: 2 }, 'complete'],
    [{ fail: 'a', retries: 0, message: 'why' }, 'fail'],
    [{ throwError: 'a', code: 'C', message: 'why', variables: {} }, 'throwError'],
    [{ message: 'paid', correlationKey: 'k', variables: {}, timeToLive: 'PT1H' }, 'message'],
    [{ signal: 's', variables: {} }, 'signal'],
    [{ advance: 'P3D' }, 'advance'],
    [{ advanceTo: '2026-02-24T17:30:00+08:00' }, 'advanceTo'],
    [{ setVariables: { x: 1 }, scope: 'a' }, 'setVariables'],
    [{ resolve: 'a', retries: 1 }, 'resolve'],
    [{ cancel: true, rejected: { code: 'NOT_FOUND', message: 'gone' } }, 'cancel'],
    [{ modify: { activate: ['a'], terminate: ['b'] } }, 'modify'],
    [{ migrate: { resources: ['new.bpmn'], mapping: { a: 'b' } } }, 'migrate'],
    [{ submit: { application: {} } }, 'submit'],
    [{ as: 'planning', opinion: { result: 'agree' } }, 'act'],
    [{ as: 'intake', accept: {}, element: 'intake' }, 'act'],
    [{ expect: { state: 'active' } }, 'expect'],
    [{ complete: 'a', expect: { rejected: { code: 'NOT_FOUND' } } }, 'complete'],
  ])('reads the step %j', (step, kind) => {
    const answer = read(withStep(step))
    expect(answer).toMatchObject({ kind: 'scenario', scenario: { steps: [{ kind }] } })
  })

  it('begins at an instant of its own where none is given', () => {
    expect(read({ title: 't' })).toMatchObject({
      kind: 'scenario',
      scenario: { at: Date.parse('2026-01-12T09:00:00+08:00'), resources: [], variables: {}, steps: [] },
    })
  })
})

describe('what is no scenario is refused with its place', () => {
  it.each([
    ['an unknown field', { title: 't', tilte: 't' }, '/tilte'],
    ['no title', { steps: [] }, ''],
    ['a step that is none', withStep({ complet: 'a' }), '/steps/0/complet'],
    ['an empty step', withStep({}), '/steps/0'],
    ['a field of another step', withStep({ complete: 'a', scope: 'b' }), '/steps/0/scope'],
    ['two acts in one step', withStep({ complete: 'a', cancel: true }), '/steps/0/cancel'],
    ['an act of nobody', withStep({ opinion: {} }), '/steps/0'],
    ['an unknown act', withStep({ as: 'planning', dance: {} }), '/steps/0/dance'],
    ['an error without a code', withStep({ throwError: 'a' }), '/steps/0'],
    ['an unknown expectation', withStep({ expect: { stat: 'active' } }), '/steps/0/expect/stat'],
    ['a state that is none', { title: 't', expect: { state: 'done' } }, '/expect/state'],
    ['an nth of zero', withStep({ complete: 'a', nth: 0 }), '/steps/0/nth'],
    ['a duration that is none', withStep({ advance: '3 days' }), '/steps/0/advance'],
    ['an instant without offset', { title: 't', at: '2026-02-09T09:00:00' }, '/at'],
    ['a day that does not exist', { title: 't', at: '2026-02-30T09:00:00+08:00' }, '/at'],
    ['an hour that does not exist', withStep({ advanceTo: '2026-02-09T25:00:00Z' }), '/steps/0/advanceTo'],
    ['a process without resources', { title: 't', process: 'p' }, ''],
    ['a list', [], ''],
  ])('%s', (_name, document, pointer) => {
    const answer = read(document)
    expect(answer.kind === 'faults' && answer.faults.map((fault) => fault.pointer)).toContain(pointer)
  })

  it('text that is no JSON', () => {
    expect(readScenario('{"title": ', 'story.json', schema)).toMatchObject({
      kind: 'faults',
      faults: [{ file: 'story.json', pointer: '' }],
    })
  })
})
