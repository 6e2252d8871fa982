import { readBinding } from './binding.js'
import { extensionOf, textOf, type BpmnNode } from './bpmn-node.js'
import { readOptionalExpression } from './expression.js'
import { readHeaders } from './read-headers.js'
import type { UserTaskDefinition } from './user-task-definition.js'

function attribute(node: BpmnNode | undefined, name: string): string | undefined {
  return node && textOf(node, name)
}

/** Reads assignment, schedule, priority and form of a user task. */
export function readUserTask(node: BpmnNode): UserTaskDefinition {
  const assignment = extensionOf(node, 'zeebe:AssignmentDefinition')
  const schedule = extensionOf(node, 'zeebe:TaskSchedule')
  const form = extensionOf(node, 'zeebe:FormDefinition')
  const expressions = {
    assignee: attribute(assignment, 'assignee'),
    candidateGroups: attribute(assignment, 'candidateGroups'),
    candidateUsers: attribute(assignment, 'candidateUsers'),
    dueDate: attribute(schedule, 'dueDate'),
    followUpDate: attribute(schedule, 'followUpDate'),
    priority: attribute(extensionOf(node, 'zeebe:PriorityDefinition'), 'priority'),
    formId: attribute(form, 'formId'),
    externalReference: attribute(form, 'externalReference'),
  }
  const read = Object.entries(expressions).flatMap(([name, text]) => {
    const expression = readOptionalExpression(text)
    return expression ? [[name, expression] as const] : []
  })
  const formKey = attribute(form, 'formKey')
  return {
    native: extensionOf(node, 'zeebe:UserTask') !== undefined,
    formBinding: readBinding(form),
    headers: readHeaders(node),
    ...(formKey === undefined ? {} : { formKey }),
    ...Object.fromEntries(read),
  }
}
