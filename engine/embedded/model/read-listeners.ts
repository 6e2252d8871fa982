import type { JobListenerEventType } from '../log/job-value.js'
import { extensionOf, nodesOf, textOf, type BpmnNode } from './bpmn-node.js'
import { readExpression } from './expression.js'
import type { Listener } from './listener.js'
import { readHeaders } from './read-headers.js'

const moments: Readonly<Record<string, JobListenerEventType>> = {
  start: 'START',
  end: 'END',
  creating: 'CREATING',
  create: 'CREATING',
  assigning: 'ASSIGNING',
  assignment: 'ASSIGNING',
  updating: 'UPDATING',
  update: 'UPDATING',
  completing: 'COMPLETING',
  complete: 'COMPLETING',
  canceling: 'CANCELING',
  cancel: 'CANCELING',
}

/** Reads the `zeebe:executionListeners` or `zeebe:taskListeners` of an element, in their order. */
export function readListeners(
  node: BpmnNode,
  type: 'zeebe:ExecutionListeners' | 'zeebe:TaskListeners',
): readonly Listener[] {
  const list = extensionOf(node, type)
  const headers = readHeaders(node)
  return (list ? nodesOf(list, 'listeners') : []).map((listener) => ({
    moment: moments[textOf(listener, 'eventType') ?? ''] ?? 'UNSPECIFIED',
    job: {
      type: readExpression(textOf(listener, 'type') ?? ''),
      retries: readExpression(textOf(listener, 'retries') ?? '3'),
      headers,
    },
  }))
}
