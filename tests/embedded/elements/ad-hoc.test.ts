import { describe, expect, it } from 'vitest'
import { bpmn, end, extensions, flow, job, node, path, service, start, zeebe, type File } from './bpmn.js'
import { engineWith, type Engine } from './engine.js'

const both = '=["phone", "visit"]'
const inner = service('phone') + service('visit') + service('report') + flow('visit', 'report')

/** `start → contact → end`, where `contact` is an ad-hoc sub-process of two activities, one of them with another behind it. */
function model(adHoc: Readonly<Record<string, string>>, more = '', values = {}, ...others: string[]): File {
  const contact = node(
    'adHocSubProcess',
    'contact',
    extensions(zeebe('adHoc', adHoc), ...others) + inner + more,
    values,
  )
  return bpmn('p', start + contact + end + path('start', 'contact', 'end'))
}

const until = (condition: string): string =>
  `<bpmn:completionCondition xsi:type="bpmn:tFormalExpression">${condition}</bpmn:completionCondition>`

const byWorker = (): File => model({}, '', {}, job('decide'))

function contactKey({ core }: Engine): number {
  const found = [...core.image().instances.values()].find(({ value }) => value.elementId === 'contact')
  return found?.key ?? -1
}

function decide(engine: Engine, result: object) {
  return engine.send({ kind: 'JOB:COMPLETE', jobKey: engine.job('decide'), result })
}

describe('ad-hoc sub-process', () => {
  it('activates what its expression names and is done when all of that is', async () => {
    const engine = await engineWith(model({ activeElementsCollection: both }))
    engine.create('p')
    engine.complete('phone')
    engine.complete('visit')
    expect(engine.living()).toBeGreaterThan(0)
    engine.complete('report')
    expect(engine.completed()).toEqual([
      'start',
      'phone',
      'contact#innerInstance',
      'visit',
      'report',
      'contact#innerInstance',
      'contact',
      'end',
      'p',
    ])
  })

  it('tells which elements can be activated', async () => {
    const engine = await engineWith(model({}))
    engine.create('p')
    expect(engine.variables('contact')).toEqual({
      adHocSubProcessElements: [{ elementId: 'phone' }, { elementId: 'visit' }],
    })
  })

  it('ends what is left when its condition holds', async () => {
    const engine = await engineWith(model({ activeElementsCollection: both }, until('=reached')))
    engine.create('p', { reached: false })
    engine.complete('phone', { reached: true })
    expect(engine.trail()).toContain('visit terminated')
    expect(engine.living()).toBe(0)
  })

  it('waits for what is left if that is not to be canceled', async () => {
    const file = model({ activeElementsCollection: both }, until('=reached'), {
      cancelRemainingInstances: false,
    })
    const engine = await engineWith(file)
    engine.create('p', { reached: false })
    engine.complete('phone', { reached: true })
    expect(engine.trail()).not.toContain('contact completed')
    engine.complete('visit')
    engine.complete('report')
    expect(engine.living()).toBe(0)
  })

  it('does not end by itself while its condition does not hold', async () => {
    const engine = await engineWith(model({ activeElementsCollection: '=["phone"]' }, until('=reached')))
    engine.create('p', { reached: false })
    engine.complete('phone')
    expect(engine.trail()).not.toContain('contact completed')
  })

  it('collects what each activation leaves behind', async () => {
    const engine = await engineWith(
      model({
        activeElementsCollection: '=["phone", "phone"]',
        outputCollection: 'said',
        outputElement: '=word',
      }),
    )
    engine.create('p')
    engine.complete('phone', { word: 'no' })
    engine.complete('phone', { word: 'yes' })
    expect(engine.variables('p')).toEqual({ said: ['no', 'yes'] })
  })

  it.each([
    [
      '=["phone", "fax"]',
      /^EXTRACT_VALUE_ERROR contact: Expected to activate activities for ad-hoc sub-process with key '\d+', but the given elements \[fax\] do not exist\.$/,
    ],
    ['=["report"]', /but the given elements \[report\] do not exist\.$/],
    [
      '=names',
      /^EXTRACT_VALUE_ERROR contact: Failed to activate ad-hoc elements\. Expected result of the expression 'names' to be 'ARRAY', but was 'NULL'\./,
    ],
    [
      '=[1]',
      /to be 'ARRAY' containing 'STRING' items, but was 'ARRAY' containing at least one non-'STRING' item\.$/,
    ],
  ])('waits for a person if %s names no elements', async (activeElementsCollection, incident) => {
    const engine = await engineWith(model({ activeElementsCollection }))
    engine.create('p')
    expect(engine.incidents()).toEqual([expect.stringMatching(incident)])
  })

  it('activates further elements when somebody asks for them', async () => {
    const engine = await engineWith(model({}, until('=reached')))
    engine.create('p', { reached: false })
    const answer = engine.send({
      kind: 'AD_HOC_SUB_PROCESS_INSTRUCTION:ACTIVATE',
      adHocSubProcessInstanceKey: contactKey(engine),
      activateElements: [{ elementId: 'phone', variables: '{"number": 7}' }],
    })
    expect(answer.kind).toBe('accepted')
    expect(engine.variables('contact#innerInstance')).toEqual({ number: 7 })
    engine.complete('phone', { reached: true })
    expect(engine.living()).toBe(0)
  })

  it('refuses to activate what is not there', async () => {
    const engine = await engineWith(model({}))
    engine.create('p')
    const ask = (adHocSubProcessInstanceKey: number, elementId: string) =>
      engine.send({
        kind: 'AD_HOC_SUB_PROCESS_INSTRUCTION:ACTIVATE',
        adHocSubProcessInstanceKey,
        activateElements: [{ elementId }],
      })
    const key = contactKey(engine)
    expect(ask(7, 'phone')).toEqual({
      kind: 'rejected',
      code: 'NOT_FOUND',
      message:
        "Expected to activate activities for ad-hoc sub-process but no ad-hoc sub-process instance found with key '7'.",
    })
    expect(ask(key, 'fax')).toMatchObject({ code: 'NOT_FOUND' })
    expect(engine.trail()).not.toContain('contact#innerInstance activated')
  })

  it('lets its worker decide what comes next until that says it is done', async () => {
    const engine = await engineWith(byWorker())
    engine.create('p')
    decide(engine, { activateElements: [{ elementId: 'phone' }, { elementId: 'visit' }] })
    engine.complete('phone')
    decide(engine, { isCompletionConditionFulfilled: true, isCancelRemainingInstances: true })
    expect(engine.trail()).toContain('visit terminated')
    expect(engine.living()).toBe(0)
  })

  it('asks its worker anew each time something inside is done', async () => {
    const engine = await engineWith(byWorker())
    engine.create('p')
    decide(engine, { activateElements: [{ elementId: 'phone' }, { elementId: 'phone' }] })
    engine.complete('phone')
    const asked = engine.job('decide')
    engine.complete('phone')
    expect(engine.job('decide')).not.toBe(asked)
    expect(engine.log.some(({ kind, key }) => kind === 'JOB:CANCELED' && key === asked)).toBe(true)
  })

  it('refuses a decision for an element that is not there, and takes a better one', async () => {
    const engine = await engineWith(byWorker())
    engine.create('p')
    expect(decide(engine, { activateElements: [{ elementId: 'fax' }] })).toMatchObject({ code: 'NOT_FOUND' })
    expect(decide(engine, { activateElements: [{ elementId: 'phone' }] }).kind).toBe('accepted')
  })

  it('ends with all that is in it when the instance is canceled', async () => {
    const engine = await engineWith(model({ activeElementsCollection: both }))
    const processInstanceKey = engine.create('p')
    engine.send({ kind: 'PROCESS_INSTANCE:CANCEL', processInstanceKey })
    expect(engine.living()).toBe(0)
    expect(engine.core.image().jobs.size).toBe(0)
  })
})
