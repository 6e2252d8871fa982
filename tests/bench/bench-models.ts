import type { Resource } from '../../engine/gateway/deployment.js'
import { end, flow, sampleProcess, sequence, serviceTask, start } from '../gateway/sample-process.js'
import { sampleDecision } from '../gateway/sample-decision.js'

/** A process to be measured: its files, and how many commands of a client one instance takes. */
export interface BenchModel {
  readonly name: string
  readonly bpmnProcessId: string
  readonly jobTypes: readonly string[]
  readonly commandsPerInstance: number
  readonly resources: readonly Resource[]
}

const userTask = 'io.camunda.zeebe:userTask'
const fork = ['a', 'b', 'c']

const parallel = `${start}<bpmn:parallelGateway id="fork"/>${fork.map((id) => serviceTask(id, 'work')).join('')}
  <bpmn:parallelGateway id="join"/>${end}${flow('f1', 'start', 'fork')}${flow('f2', 'join', 'end')}
  ${fork.map((id) => flow(`to-${id}`, 'fork', id) + flow(`from-${id}`, id, 'join')).join('')}`

const decide = `<bpmn:businessRuleTask id="decide"><bpmn:extensionElements>
  <zeebe:calledDecision decisionId="colour" resultVariable="colour"/></bpmn:extensionElements></bpmn:businessRuleTask>`

const chain = sequence(start, '<bpmn:userTask id="accept"/>', decide, '<bpmn:userTask id="approve"/>', end)

/** A: start, three parallel service jobs, join, end. B: two user tasks with a decision between. */
export const benchModels: readonly BenchModel[] = [
  {
    name: 'A three parallel jobs',
    bpmnProcessId: 'model-a',
    jobTypes: ['work'],
    commandsPerInstance: 4,
    resources: [{ name: 'model-a.bpmn', content: sampleProcess('model-a', parallel) }],
  },
  {
    name: 'B two user tasks, a decision',
    bpmnProcessId: 'model-b',
    jobTypes: [userTask],
    commandsPerInstance: 3,
    resources: [
      { name: 'model-b.bpmn', content: sampleProcess('model-b', chain) },
      { name: 'colour.dmn', content: sampleDecision('colour') },
    ],
  },
]
