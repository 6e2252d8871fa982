import { extensionsOf, type BpmnNode } from '../bpmn-node.js'
import type { Report } from '../node-rule.js'
import { checkExpression, checkExpressionText } from './expression.js'

/** Checks the name of a message. */
export function checkMessageName(message: BpmnNode, report: Report): void {
  if (!message.name) report('Name must be present and not empty', { on: message })
  else checkExpressionText(message.name, (problem) => report(problem, { on: message }))
}

/** Checks a message that is to be caught inside a process: there it is found by its correlation key. */
export function checkMessage(message: BpmnNode, report: Report): void {
  checkMessageName(message, report)
  const subscriptions = extensionsOf(message, 'zeebe:Subscription')
  if (subscriptions.length !== 1) {
    report('Must have exactly one zeebe:subscription extension element', { on: message })
  }
  for (const subscription of subscriptions) {
    checkExpression(subscription, 'correlationKey', report, { dynamic: true })
  }
}
