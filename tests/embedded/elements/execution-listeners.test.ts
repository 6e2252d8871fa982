import { describe, expect, it } from 'vitest'
import { bpmn, end, extensions, job, node, path, start, zeebe } from './bpmn.js'
import { engineWith } from './engine.js'

const listener = (eventType: string, type: string): string => zeebe('executionListener', { eventType, type })
const listeners = zeebe(
  'executionListeners',
  {},
  listener('start', 'before') + listener('start', 'nearer') + listener('end', 'after'),
)

const model = bpmn(
  'p',
  start +
    node('serviceTask', 'work', extensions(job('work'), listeners)) +
    end +
    path('start', 'work', 'end'),
)

describe('execution listener', () => {
  it('comes before the work, one after the other, and after it', async () => {
    const engine = await engineWith(model)
    engine.create('p')
    for (const type of ['before', 'nearer', 'work', 'after']) {
      expect([...engine.core.image().jobs.values()].map(({ value }) => value.type)).toEqual([type])
      engine.complete(type)
    }
    expect(engine.completed()).toEqual(['start', 'work', 'end', 'p'])
  })

  it('brings variables: before the work for the element, after it for the scope around', async () => {
    const engine = await engineWith(model)
    engine.create('p')
    engine.complete('before', { known: 1 })
    expect(engine.variables('work')).toEqual({ known: 1 })
    engine.complete('nearer', { known: 2 })
    engine.complete('work')
    engine.complete('after', { checked: true })
    expect(engine.variables('work')).toEqual({ known: 2 })
    expect(engine.variables('p')).toEqual({ checked: true })
  })
})
