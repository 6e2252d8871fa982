import { describe, expect, it } from 'vitest'
import { bpmn, end, extensions, flow, mapping, node, path, refers, start } from './bpmn.js'
import { engineWith } from './engine.js'

const both = extensions(mapping({ inside: '=1' }, { outside: '=2' }))
const between = (type: string, definition = ''): string =>
  start + node(type, 'm', both + definition) + end + path('start', 'm', 'end')
const last = (definition = ''): string =>
  start + node('endEvent', 'm', both + definition) + flow('start', 'm')
const roots =
  node('signal', 'signal', '', { name: 'go' }) +
  node('escalation', 'escalation', '', { escalationCode: 'up' })

describe('mappings', () => {
  it.each([
    ['undefined task', between('task'), false, false],
    ['manual task', between('manualTask'), false, false],
    ['exclusive gateway', between('exclusiveGateway'), false, false],
    ['parallel gateway', between('parallelGateway'), false, false],
    ['inclusive gateway', between('inclusiveGateway'), false, false],
    ['none throw event', between('intermediateThrowEvent'), false, true],
    [
      'escalation throw event',
      between('intermediateThrowEvent', refers('escalation', 'escalation')),
      false,
      true,
    ],
    ['signal throw event', between('intermediateThrowEvent', refers('signal', 'signal')), true, true],
    ['compensation throw event', between('intermediateThrowEvent', refers('compensate')), false, false],
    ['none end event', last(), false, true],
    ['escalation end event', last(refers('escalation', 'escalation')), false, true],
    ['signal end event', last(refers('signal', 'signal')), true, true],
    ['terminate end event', last('<bpmn:terminateEventDefinition/>'), false, false],
    ['start event', node('startEvent', 'm', both) + end + flow('m', 'end'), false, true],
    ['sub-process', between('subProcess', node('startEvent', 'in')), true, true],
  ])('%s carries out those that Zeebe does', async (_, body, inputs, outputs) => {
    const engine = await engineWith(bpmn('p', body, roots))
    engine.create('p')
    expect(engine.living()).toBe(0)
    expect(engine.variables('m')).toEqual(inputs ? { inside: 1 } : {})
    expect(engine.variables('p')).toEqual(outputs ? { outside: 2 } : {})
  })
})
