import { extensionOf, extensionsOf, nodesOf, textOf, type BpmnNode } from '../bpmn-node.js'
import type { NodeRule, Report } from '../node-rule.js'
import { checkExpression, checkPresent } from './expression.js'
import { checkSingle } from './single.js'

const executionMoments = ['start', 'end']
const taskMoments = [
  ...['creating', 'assigning', 'updating', 'completing', 'canceling'],
  ...['create', 'assignment', 'update', 'complete', 'cancel'],
]

function checkListener(listener: BpmnNode, moments: readonly string[], report: Report): void {
  checkPresent(listener, 'type', report)
  if (textOf(listener, 'type')) checkExpression(listener, 'type', report)
  checkExpression(listener, 'retries', report, { optional: true })
  checkPresent(listener, 'eventType', report)
  const moment = textOf(listener, 'eventType')
  if (moment && !moments.includes(moment)) {
    report(`Attribute 'eventType' must be one of: ${moments.join(', ')}`, { on: listener })
  }
}

function checkUnique(list: BpmnNode, report: Report): void {
  const counts = new Map<string, number>()
  for (const listener of nodesOf(list, 'listeners')) {
    const name = `eventType[${textOf(listener, 'eventType') ?? ''}] and type[${textOf(listener, 'type') ?? ''}]`
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  for (const [name, count] of counts) {
    if (count < 2) continue
    report(`Found '${count}' duplicates based on ${name}, these combinations should be unique.`, { on: list })
  }
}

function unsupportedMoment(node: BpmnNode): readonly [moment: string, where: string] | undefined {
  if (node.$type === 'bpmn:StartEvent') return ['start', 'start events']
  if (node.$type === 'bpmn:BoundaryEvent') return ['start', 'boundary events']
  if (node.$type.endsWith('Gateway')) return ['end', 'gateway element']
  return undefined
}

/** Execution listeners are told in full, each once, where the element has such a moment. */
export const executionListeners: NodeRule = {
  types: ['*'],
  check(node, report) {
    for (const list of extensionsOf(node, 'zeebe:ExecutionListeners')) {
      const listeners = nodesOf(list, 'listeners')
      for (const listener of listeners) checkListener(listener, executionMoments, report)
      checkUnique(list, report)
      const [moment, where] = unsupportedMoment(node) ?? []
      if (moment !== undefined && listeners.some((one) => textOf(one, 'eventType') === moment)) {
        report(`Execution listeners of type '${moment}' are not supported by ${where ?? ''}`)
      }
    }
  },
}

/** Task listeners are told in full, on user tasks that Zeebe keeps itself. */
export const taskListeners: NodeRule = {
  types: ['*'],
  check(node, report) {
    checkSingle(node, 'taskListeners', report)
    for (const list of extensionsOf(node, 'zeebe:TaskListeners')) {
      if (node.$type !== 'bpmn:UserTask' || !extensionOf(node, 'zeebe:UserTask')) {
        report('Task listeners are only allowed on Camunda user tasks.', { on: list })
      }
      for (const listener of nodesOf(list, 'listeners')) checkListener(listener, taskMoments, report)
    }
  },
}
