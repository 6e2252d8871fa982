import { asInstant, fromJson } from '../../expression/feel.js'
import { extensionOf, extensionsOf, textOf, type BpmnNode } from '../bpmn-node.js'
import type { NodeRule, Report } from '../node-rule.js'
import { checkBinding } from './binding.js'
import { checkExpression } from './expression.js'
import { checkSingle } from './single.js'

function checkForm(form: BpmnNode, native: boolean, report: Report): void {
  const names = native ? ['formId', 'externalReference'] : ['formId', 'formKey']
  if (names.filter((name) => textOf(form, name)?.trim()).length !== 1) {
    const forWhom = native ? ' for native user tasks' : ''
    report(`Exactly one of the attributes '${names.join(', ')}' must be present and not blank${forWhom}`, {
      on: form,
    })
  }
  for (const name of ['formId', 'externalReference']) checkExpression(form, name, report, { optional: true })
  checkBinding(form, report)
}

function checkSchedule(schedule: BpmnNode, report: Report): void {
  for (const name of ['dueDate', 'followUpDate']) {
    const text = textOf(schedule, name)
    if (!text) continue
    checkExpression(schedule, name, report)
    if (text.startsWith('=') || asInstant(fromJson(JSON.stringify(text))) !== undefined) continue
    report(
      `Expected static value to be a valid DateTime String, e.g. '2023-03-02T15:35+02:00', but found '${text}'.`,
      { on: schedule },
    )
  }
}

function checkPriority(definition: BpmnNode, report: Report): void {
  const text = textOf(definition, 'priority')
  if (!text) return
  checkExpression(definition, 'priority', report)
  if (text.startsWith('=')) return
  if (!/^-?\d+$/.test(text)) {
    report(`Expected static value to be a valid Number between 0 and 100, but found '${text}'.`, {
      on: definition,
    })
  } else if (Number(text) < 0 || Number(text) > 100) {
    report(`Priority must be a number between 0 and 100, but was '${text}'.`, { on: definition })
  }
}

/** A user task says in the right form who is to do it, by when, with which form. */
export const userTask: NodeRule = {
  types: ['bpmn:UserTask'],
  check(node, report) {
    const forms = extensionsOf(node, 'zeebe:FormDefinition')
    checkSingle(node, 'formDefinition', report)
    const native = extensionOf(node, 'zeebe:UserTask') !== undefined
    for (const form of forms) checkForm(form, native, report)
    for (const assignment of extensionsOf(node, 'zeebe:AssignmentDefinition')) {
      for (const name of ['assignee', 'candidateGroups', 'candidateUsers']) {
        checkExpression(assignment, name, report, { optional: true })
      }
    }
    for (const schedule of extensionsOf(node, 'zeebe:TaskSchedule')) checkSchedule(schedule, report)
    for (const priority of extensionsOf(node, 'zeebe:PriorityDefinition')) checkPriority(priority, report)
  },
}
