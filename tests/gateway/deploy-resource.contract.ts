import { describe, expect, it } from 'vitest'
import { deployed } from './deployed.js'
import { sampleDecision } from './sample-decision.js'
import { end, flow, sampleProcess, sequence, serviceTask, start } from './sample-process.js'
import { accepted, rejected, unique, worldOf, type OpenWorld } from './world.js'

const head = 'Expected to deploy new resources, but encountered the following errors:\n'

function oneTask(id: string, type = 'work'): string {
  return sampleProcess(id, sequence(start, serviceTask('task', type), end))
}

/** `deployResource`, its effects and its refusals. */
export function deployResourceContract(open: OpenWorld): void {
  describe('deployResource', () => {
    const world = worldOf(open)

    it('answers key, version and file of each process', async () => {
      const id = unique('review')

      const answer = await world().gateway.deployResource({
        resources: [{ name: `${id}.bpmn`, content: oneTask(id) }],
      })

      const { key, deployments } = accepted(answer)
      expect(key).toMatch(/^\d+$/)
      expect(deployments).toEqual([
        {
          kind: 'process',
          bpmnProcessId: id,
          version: 1,
          processDefinitionKey: expect.stringMatching(/^\d+$/) as string,
          resourceName: `${id}.bpmn`,
        },
      ])
    })

    it('answers the version that is there when the same file comes again', async () => {
      const id = unique('review')
      const first = await deployed(world(), { name: `${id}.bpmn`, content: oneTask(id) })
      const again = await deployed(world(), { name: `${id}.bpmn`, content: oneTask(id) })

      expect(again).toEqual(first)
    })

    const changes = [
      { change: 'its content', name: (id: string) => `${id}.bpmn`, type: 'other' },
      { change: 'its name', name: (id: string) => `${id}-other.bpmn`, type: 'work' },
    ]
    it.each(changes)('counts the version up when a file differs in $change', async ({ name, type }) => {
      const id = unique('review')
      const [first] = await deployed(world(), { name: `${id}.bpmn`, content: oneTask(id) })
      const [second] = await deployed(world(), { name: name(id), content: oneTask(id, type) })

      expect(first).toMatchObject({ bpmnProcessId: id, version: 1 })
      expect(second).toMatchObject({ bpmnProcessId: id, version: 2 })
    })

    it('answers decisions, their graph and forms', async () => {
      const id = unique('colour')
      const form = unique('form')

      const found = await deployed(
        world(),
        { name: `${id}.dmn`, content: sampleDecision(id) },
        { name: `${form}.form`, content: JSON.stringify({ id: form, type: 'default', components: [] }) },
      )

      const graph = {
        dmnDecisionRequirementsId: `drg_${id}`,
        decisionRequirementsKey: expect.any(String) as string,
      }
      expect(found).toEqual([
        {
          kind: 'decision',
          dmnDecisionId: id,
          dmnDecisionName: `colour of ${id}`,
          version: 1,
          decisionKey: expect.any(String) as string,
          ...graph,
        },
        {
          kind: 'decisionRequirements',
          ...graph,
          dmnDecisionRequirementsName: `graph of ${id}`,
          version: 1,
          resourceName: `${id}.dmn`,
        },
        {
          kind: 'form',
          formId: form,
          version: 1,
          formKey: expect.any(String) as string,
          resourceName: `${form}.form`,
        },
      ])
    })

    it('refuses a deployment of nothing', async () => {
      const answer = await world().gateway.deployResource({ resources: [] })

      expect(rejected(answer)).toEqual({
        kind: 'rejected',
        code: 'INVALID_ARGUMENT',
        message: 'Expected to deploy at least one resource, but none given',
      })
    })

    const broken = [
      {
        fault: 'a file of no known kind',
        name: 'notes.txt',
        content: () => 'text',
        says: `${head}\n'notes.txt': unknown resource type`,
      },
      {
        fault: 'a process that may not be run',
        name: 'idle.bpmn',
        content: (id: string) => oneTask(id).replace('isExecutable="true"', 'isExecutable="false"'),
        says: `${head}'idle.bpmn': - Element: definitions\n    - ERROR: Must contain at least one executable process\n`,
      },
      {
        fault: 'a service task without a type',
        name: 'untyped.bpmn',
        content: (id: string) =>
          sampleProcess(id, sequence(start, '<bpmn:serviceTask id="task"></bpmn:serviceTask>', end)),
        says: `${head}'untyped.bpmn': - Element: task\n    - ERROR: Must have exactly one 'zeebe:taskDefinition' extension element\n`,
      },
    ]
    it.each(broken)('refuses $fault in Zeebe’s words', async ({ name, content, says }) => {
      const answer = await world().gateway.deployResource({
        resources: [{ name, content: content(unique('broken')) }],
      })

      expect(rejected(answer)).toEqual({ kind: 'rejected', code: 'INVALID_ARGUMENT', message: says })
    })

    const unreadable = [
      { fault: 'XML that does not end', name: 'torn.bpmn', content: () => '<bpmn:definitions' },
      { fault: 'an empty file', name: 'empty.bpmn', content: () => '' },
      { fault: 'a DMN file that is none', name: 'other.dmn', content: () => '<other/>' },
      { fault: 'a form that is no JSON', name: 'torn.form', content: () => '{' },
      {
        fault: 'an expression that does not parse',
        name: 'expression.bpmn',
        content: (id: string) => oneTask(id, '=1 +'),
        element: 'task',
      },
    ]
    it.each(unreadable)('refuses $fault and names the file', async ({ name, content, element = '' }) => {
      const answer = await world().gateway.deployResource({
        resources: [{ name, content: content(unique('broken')) }],
      })

      const { code, message } = rejected(answer)
      expect(code).toBe('INVALID_ARGUMENT')
      expect(message.startsWith(head)).toBe(true)
      expect(message).toContain(`'${name}'`)
      expect(message).toContain(element)
    })

    it('refuses a form without an id', async () => {
      const form = { name: 'nameless.form', content: '{"components":[]}' }
      const answer = await world().gateway.deployResource({ resources: [form] })

      const { code, message } = rejected(answer)
      expect(code).toBe('INVALID_ARGUMENT')
      expect(message.startsWith(`${head}Expected the form id to be present, but none given`)).toBe(true)
    })

    it('deploys all files or none', async () => {
      const id = unique('review')
      const good = { name: `${id}.bpmn`, content: oneTask(id) }

      const answer = await world().gateway.deployResource({
        resources: [good, { name: 'torn.bpmn', content: '<' }],
      })

      expect(rejected(answer).code).toBe('INVALID_ARGUMENT')
      const created = await world().gateway.createProcessInstance({ bpmnProcessId: id })
      expect(rejected(created).code).toBe('NOT_FOUND')
    })

    it('refuses the same process id twice in one deployment', async () => {
      const id = unique('review')
      const resources = ['x', 'y'].map((type) => ({ name: `${id}-${type}.bpmn`, content: oneTask(id, type) }))

      const answer = await world().gateway.deployResource({ resources })

      expect(rejected(answer)).toMatchObject({
        code: 'INVALID_ARGUMENT',
        message: `${head}Duplicated process id in resources '${id}-x.bpmn' and '${id}-y.bpmn'`,
      })
    })

    it('refuses what no Zeebe runs, naming the element', async () => {
      const id = unique('complex')
      const xml = sampleProcess(
        id,
        `${start}<bpmn:complexGateway id="choice"/>${end}${flow('f1', 'start', 'choice')}${flow('f2', 'choice', 'end')}`,
      )

      const answer = await world().gateway.deployResource({
        resources: [{ name: 'complex.bpmn', content: xml }],
      })

      expect(rejected(answer).code).toBe('INVALID_ARGUMENT')
      expect(rejected(answer).message).toContain('choice')
    })
  })
}
