import { describe, expect, it } from 'vitest'
import {
  bpmn,
  end,
  extensions,
  flow,
  mapping,
  job,
  node,
  path,
  service,
  start,
  zeebe,
  type File,
} from './bpmn.js'
import { engineWith, type Engine } from './engine.js'

const when = (condition: string, variableEvents?: string): string =>
  node(
    'conditionalEventDefinition',
    `when-${condition.length}-${variableEvents ?? ''}`,
    (variableEvents === undefined ? '' : extensions(zeebe('conditionalFilter', { variableEvents }))) +
      `<bpmn:condition xsi:type="bpmn:tFormalExpression">${condition.replaceAll('>', '&gt;')}</bpmn:condition>`,
  )

/** `work` with a boundary event that leads to `left`. */
function boundary(condition: string, cancelActivity = true, extra = '', filter?: string): File {
  const work = node('serviceTask', 'work', extensions(job('work'), extra))
  return bpmn(
    'p',
    start +
      work +
      node('boundaryEvent', 'turn', when(condition, filter), { attachedToRef: 'work', cancelActivity }) +
      node('endEvent', 'left') +
      end +
      path('start', 'work', 'end') +
      flow('turn', 'left'),
  )
}

const set = (engine: Engine, elementInstanceKey: number, variables: object, local = false) =>
  engine.send({
    kind: 'VARIABLE_DOCUMENT:UPDATE',
    elementInstanceKey,
    variables: JSON.stringify(variables),
    local,
  })

const times = (engine: Engine, step: string): number => engine.trail().filter((one) => one === step).length

describe('conditional boundary event', () => {
  it('happens at once if its condition holds already', async () => {
    const engine = await engineWith(boundary('=x > 10'))
    engine.create('p', { x: 11 })
    expect(engine.completed()).toEqual(['start', 'turn', 'left', 'p'])
    expect(engine.core.image().jobs.size).toBe(0)
  })

  it('happens when a variable that it speaks of changes', async () => {
    const engine = await engineWith(boundary('=x > 10'))
    const scope = engine.create('p', { x: 1 })
    set(engine, scope, { x: 5 })
    expect(engine.living()).toBe(2)
    set(engine, scope, { x: 11 })
    expect(engine.completed()).toEqual(['start', 'turn', 'left', 'p'])
    expect(engine.core.image().conditions.size).toBe(0)
  })

  it('happens by what an input mapping sets', async () => {
    const engine = await engineWith(boundary('=x > 10', true, mapping({ x: '=20' })))
    engine.create('p', { x: 1 })
    expect(engine.trail()).toContain('turn completed')
  })

  it('does not happen by what its activity leaves behind', async () => {
    const engine = await engineWith(boundary('=x > 10'))
    engine.create('p', { x: 1 })
    engine.complete('work', { x: 11 })
    expect(engine.completed()).toEqual(['start', 'work', 'end', 'p'])
  })

  it('that does not interrupt happens with every change, once a command', async () => {
    const engine = await engineWith(boundary('=x > 10 or y > 5', false))
    const scope = engine.create('p', { x: 1, y: 1 })
    set(engine, scope, { x: 11, y: 6 })
    expect(times(engine, 'turn completed')).toBe(1)
    set(engine, scope, { z: 1 })
    expect(times(engine, 'turn completed')).toBe(1)
    set(engine, scope, { x: 12 })
    expect(times(engine, 'turn completed')).toBe(2)
    engine.complete('work')
    expect(engine.living()).toBe(0)
  })

  it('counts only the changes it names', async () => {
    const engine = await engineWith(boundary('=x > 10', false, '', 'update'))
    const scope = engine.create('p')
    set(engine, scope, { x: 11 })
    expect(times(engine, 'turn completed')).toBe(0)
    set(engine, scope, { x: 12 })
    expect(times(engine, 'turn completed')).toBe(1)
  })

  it('sees its own scope only', async () => {
    const engine = await engineWith(
      bpmn(
        'p',
        start +
          node('parallelGateway', 'fork') +
          service('a') +
          service('b') +
          path('start', 'fork', 'a') +
          flow('fork', 'b') +
          node('boundaryEvent', 'turn', when('=x > 10'), { attachedToRef: 'b' }),
      ),
    )
    engine.create('p')
    const a = [...engine.core.image().instances.values()].find(({ value }) => value.elementId === 'a')
    set(engine, a?.key ?? -1, { x: 11 }, true)
    expect(engine.trail()).not.toContain('turn activated')
  })
})

describe('conditional catch event', () => {
  it('waits until its condition holds', async () => {
    const engine = await engineWith(
      bpmn(
        'p',
        start +
          node('intermediateCatchEvent', 'stock', when('=reserved')) +
          end +
          path('start', 'stock', 'end'),
      ),
    )
    const scope = engine.create('p', { reserved: false })
    expect(engine.living()).toBe(2)
    set(engine, scope, { reserved: true })
    expect(engine.completed()).toEqual(['start', 'stock', 'end', 'p'])
  })
})

describe('conditional start event of an event sub-process', () => {
  const model = (isInterrupting: boolean, inner = ''): File =>
    bpmn(
      'p',
      start +
        service('work', inner) +
        flow('start', 'work') +
        node(
          'subProcess',
          'called-off',
          node('startEvent', 'off', when('=off'), { isInterrupting }) +
            node('endEvent', 'done') +
            flow('off', 'done'),
          { triggeredByEvent: true },
        ),
    )

  it('ends the other work if it interrupts', async () => {
    const engine = await engineWith(model(true))
    set(engine, engine.create('p'), { off: true })
    expect(engine.trail()).toContain('work terminated')
    expect(engine.completed()).toEqual(['start', 'off', 'done', 'called-off', 'p'])
  })

  it('lets the other work go on if it does not', async () => {
    const engine = await engineWith(model(false))
    set(engine, engine.create('p'), { off: true })
    expect(engine.trail()).toContain('called-off completed')
    engine.complete('work')
    expect(engine.living()).toBe(0)
  })

  it('comes before what waits further inside', async () => {
    const file = model(true)
    const inner = node('boundaryEvent', 'turn', when('=off = true'), { attachedToRef: 'work' })
    const engine = await engineWith({
      ...file,
      content: file.content.replace('</bpmn:process>', `${inner}</bpmn:process>`),
    })
    set(engine, engine.create('p'), { off: true })
    expect(engine.trail()).toContain('called-off completed')
    expect(engine.trail()).not.toContain('turn activated')
  })
})

describe('conditional start event of a process', () => {
  const model = bpmn(
    'p',
    node('startEvent', 'large', when('=amount > 1000')) + service('check') + flow('large', 'check'),
  )

  it('starts an instance with the variables that were asked about', async () => {
    const engine = await engineWith(model)
    const ask = (amount: number) =>
      engine.send({ kind: 'CONDITIONAL_EVALUATION:EVALUATE', variables: JSON.stringify({ amount }) })
    expect(ask(10)).toMatchObject({ response: { processInstances: [] } })
    expect(ask(2000)).toMatchObject({
      response: { processInstances: [{ processInstanceKey: expect.any(String) as string }] },
    })
    expect(engine.completed()).toEqual(['large'])
    expect(engine.variables('p')).toEqual({ amount: 2000 })
  })

  it('refuses to ask about a process that is not there', async () => {
    const engine = await engineWith(model)
    const answer = engine.send({ kind: 'CONDITIONAL_EVALUATION:EVALUATE', processDefinitionKey: 7 })
    expect(answer).toMatchObject({ kind: 'rejected', code: 'NOT_FOUND' })
  })
})

describe('a conditional event is refused', () => {
  it.each([
    ['true', undefined, "Expected expression but found static value 'true'."],
    ['=x', 'delete', "Attribute 'variableEvents' must be one of: create, update"],
  ])('%s %s', async (condition, filter, message) => {
    const engine = await engineWith()
    const answer = await engine.deploy(boundary(condition, true, '', filter))
    expect(answer).toMatchObject({ kind: 'rejected', message: expect.stringContaining(message) as string })
  })
})
