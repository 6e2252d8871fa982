import { describe, expect, it } from 'vitest'
import { deploymentsForVersion } from '../../engine/bancheng/older-resources.js'

const task = '<bpmn:userTask id="t"><zeebe:formDefinition formId="f" /><zeebe:x /></bpmn:userTask>'
const resources = [
  { name: 'process.bpmn', content: task },
  { name: 'decisions/one.dmn', content: '<one/>' },
  { name: 'decisions/two.dmn', content: '<two/>' },
  { name: 'forms/f.form', content: '{}' },
]
const names = (version: string) =>
  deploymentsForVersion(resources, version).map((each) => each.map(({ name }) => name))

describe('a matter is deployed', () => {
  it.each(['8.4.0', '8.8.21', '9.0.0'])('as it is to Zeebe %s', (version) => {
    expect(deploymentsForVersion(resources, version)).toEqual([resources])
  })

  it('without its forms before Zeebe 8.4, which the hall does not take from the engine', () => {
    const [deployment] = deploymentsForVersion(resources, '8.3.4')

    expect(names('8.3.4')).toEqual([['process.bpmn', 'decisions/one.dmn', 'decisions/two.dmn']])
    expect(deployment?.[0]?.content).toBe('<bpmn:userTask id="t"><zeebe:x /></bpmn:userTask>')
  })

  it('with each decision table by itself to Zeebe 8.0, before the diagrams', () => {
    expect(names('8.0.0')).toEqual([['decisions/one.dmn'], ['decisions/two.dmn'], ['process.bpmn']])
  })
})
