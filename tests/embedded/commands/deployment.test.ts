import { describe, expect, it } from 'vitest'
import { createCore, loadModels } from '../../../engine/embedded/core.js'
import { bpmn, end, path, service, start, type File } from '../elements/bpmn.js'
import { engineWith } from '../elements/engine.js'

const process = (id: string, task = 't'): ReturnType<typeof bpmn> =>
  bpmn(id, start + service(task) + end + path('start', task, 'end'))
const form = { name: 'f.form', content: '{"id":"f","components":[]}' }

describe('deployment', () => {
  it('of the same file keeps the version, of another makes the next', async () => {
    const engine = await engineWith()
    const versions = async (...files: readonly File[]): Promise<unknown> => {
      const answer = await engine.deploy(...files)
      return (
        answer.kind === 'accepted' &&
        (answer.response as { deployments: { version: number }[] }).deployments.map(({ version }) => version)
      )
    }
    expect(await versions(process('p'))).toEqual([1])
    expect(await versions(process('p'))).toEqual([1])
    expect(await versions(process('p', 'u'))).toEqual([2])
    expect(await versions(process('p'))).toEqual([3])
    expect(await versions({ ...process('p'), name: 'other.bpmn' })).toEqual([4])
    // What is deployed together is versioned together.
    expect(await versions({ ...process('p'), name: 'other.bpmn' }, form)).toEqual([5, 1])
    expect(await versions({ ...process('p'), name: 'other.bpmn' }, form)).toEqual([5, 1])
  })

  it('is all or nothing', async () => {
    const engine = await engineWith()
    const answer = await engine.deploy(process('p'), { name: 'broken.bpmn', content: '<nonsense' })
    expect(answer).toMatchObject({ kind: 'rejected', code: 'INVALID_ARGUMENT' })
    expect(answer.kind === 'rejected' && answer.message).toContain("'broken.bpmn'")
    expect(engine.log).toEqual([])
  })

  it('refuses the same id in two files', async () => {
    const engine = await engineWith()
    expect(await engine.deploy(process('p'), { ...process('p', 'u'), name: 'q.bpmn' })).toEqual({
      kind: 'rejected',
      code: 'INVALID_ARGUMENT',
      message:
        "Expected to deploy new resources, but encountered the following errors:\nDuplicated process id in resources 'p.bpmn' and 'q.bpmn'",
    })
  })

  it('refuses a start event that cannot say when', async () => {
    const engine = await engineWith()
    const timed = process('p').content.replace(
      '<bpmn:startEvent id="start">',
      '<bpmn:startEvent id="start"><bpmn:timerEventDefinition><bpmn:timeCycle>=x</bpmn:timeCycle></bpmn:timerEventDefinition>',
    )
    const answer = await engine.deploy({ name: 'p.bpmn', content: timed })
    expect(answer.kind === 'rejected' && answer.message).toContain(
      "'p.bpmn': - Element: start\n    - ERROR: Invalid timer cycle expression (Expected result of the expression 'x' to be 'STRING', but was 'NULL'.",
    )
    expect(engine.log).toEqual([])
  })

  it('is there again after a restart', async () => {
    const before = await engineWith(process('p'))
    const instance = before.create('p', { a: 1 })
    const after = createCore({ image: structuredClone(before.core.image()), random: () => 0, uuid: () => '' })
    await loadModels(after)
    const outcome = after.handle({ kind: 'JOB:COMPLETE', jobKey: before.job('t') }, before.now(), 1)
    expect(outcome.events.at(-1)).toMatchObject({ kind: 'PROCESS_INSTANCE:ELEMENT_COMPLETED', key: instance })
  })
})
